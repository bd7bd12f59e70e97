"""Pages as records: what each page knows, before it is drawn. The report, the app and the API render the same records."""
