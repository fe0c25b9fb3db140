"""Payment statements as people have them: found in the export of a payment app or a bank, the payment that a
case is about. One module a source, listed in :mod:`~.registry`.
"""
