"""The check of templates that users made, wording and Word layouts: findings with place and cure."""

from refundletters.lint.templates.checking import check

__all__ = ["check"]
