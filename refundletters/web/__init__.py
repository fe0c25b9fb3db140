"""The same library as a page in the browser of this computer: a form, and the letters beside it.

Private by construction: the server keeps nothing. The case lives in the page and comes along with every
request, and is forgotten with the answer. Flask is needed only here (``pip install refundletters[web]``).
"""
