"""Pages as records: what each page knows, before it is drawn. The report, the app and the API render the same records."""

from kroniek.serve.pages.case import Case, CasePage, case_page, people, pieces, questions, vague

__all__ = ["Case", "CasePage", "case_page", "people", "pieces", "questions", "vague"]
