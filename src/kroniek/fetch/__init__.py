"""The one room that opens a connection: to a feed or an address that the user names, politely, and never to a private machine unasked.

    address.py   which addresses may be connected to
    client.py    one address becomes bytes, within limits of size, time and redirects
    polite.py    robots.txt, and a pause between two requests to one host
    page.py      an address becomes a report
    feeds.py     what stands in feeds.toml
    watch.py     feeds are polled, new reports fetched, read and compared; and addresses by themselves

Only commands import it (an import contract checks that), so that nothing else can touch the network.
"""
