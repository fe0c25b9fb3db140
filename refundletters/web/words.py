"""The page's own words, by name, in the language in use: for its templates and its script."""

from __future__ import annotations

from typing import Any

from refundletters.messages import _

__all__ = ["words"]


def words() -> dict[str, Any]:
    """Every word of the page by its name; those of columns by theirs in a mapping of them."""
    return _of_the_page() | _of_the_files() | _of_the_script() | {"columns": _of_columns()}


def _of_columns() -> dict[str, str]:
    return {
        "时间": _("time of the payment"),
        "金额": _("amount"),
        "支出": _("amount paid (where there is a column of its own)"),
        "收入": _("amount received (where there is a column of its own)"),
        "收支": _("in or out"),
        "收款方": _("payee"),
        "商品": _("goods"),
        "备注": _("remark"),
        "支付单号": _("number of the payment"),
        "商户单号": _("merchant order number"),
        "状态": _("state"),
    }


def _of_the_page() -> dict[str, str]:
    return {
        "title": _("Letters for your refund"),
        "lead": _(
            "Answer what you know; the letter is written beside it. Nothing leaves this computer: the case "
            "stays in this tab until you save it to a file or close the tab."
        ),
        "skip": _("skip to the letter"),
        "steps": _("Steps"),
        "back": _("Back"),
        "next": _("Next"),
        "to_letter": _("To the letter"),
        "letter": _("The letter"),
        "which_letter": _("Which letter"),
        "copy_it": _("Copy"),
        "print": _("Print"),
        "plan": _("What to do, in this order"),
        "time": _("Line of time"),
        "evidence": _("Evidence"),
        "findings": _("What the check found"),
        "cited": _("The law it quotes"),
        "missing": _("Not written yet"),
        "notices": _("To know before sending"),
        "needed": _("(this letter needs it)"),
        "unknown": _("I don't know"),
        "example": _("for example: {example}"),
        "choose": _("– choose –"),
        "fill_in": _("fill in"),
        "write_it": _("write this letter"),
        "no_script": _("This page needs JavaScript, which the browser has switched off."),
        "lost_title": _("The program does not answer"),
        "lost_away": _(
            "Your case is still here, in this tab. Start the program again with “refundletters serve”: this "
            "page goes on by itself. Meanwhile you can save the case file."
        ),
        "lost_anew": _(
            "The program was started anew and has a new address. Open that address, or paste it here: your "
            "case is still in this tab and nothing of it is lost."
        ),
        "address": _("The address that the program shows"),
        "footer": _(
            "The letters rest on what you enter and on the law as quoted; they are no legal advice. Read "
            "them before you send them."
        ),
    }


def _of_the_files() -> dict[str, str]:
    return {
        "files": _("Your case"),
        "open": _("Open a case file"),
        "save": _("Save the case file"),
        "new_case": _("New case"),
        "statement": _("Find the payment in a statement"),
        "statement_how": _(
            "Drop the statement of your app or bank here (CSV, XLSX, XLS, or the ZIP it came in), or choose "
            "the file. It is searched on this computer and forgotten; only the payment you pick is kept."
        ),
        "statement_choose": _("Choose the statement"),
        "statement_found": _("{count} payments may be it"),
        "statement_take": _("This is it"),
        "statement_number": _("this number may be the site's order number: {number}"),
        "password": _("Password of the archive"),
        "unlock": _("Unlock"),
        "no_column": _("– none –"),
        "read_columns": _("Search with these columns"),
        "why": _("why: {reasons}"),
        "refund": _("the statement says that {amount} 元 were refunded"),
        "pictures": _("Screenshots"),
        "pictures_how": _(
            "Drop your screenshots here (PNG or JPEG), or choose them. Each becomes an exhibit with a "
            "number: say below what it shows. They are appended to Word and PDF files and go into the "
            "bundle. The pictures themselves are kept nowhere, only their names are in the case: after a "
            "reload, and after you open a case file, drop them again."
        ),
        "pictures_choose": _("Choose screenshots"),
        "lacking": _("The case names these pictures, which are not here (any more). Drop them again:"),
        "not_along": _("Will not be appended, for the page does not have them:"),
        "drop_them": _("drop them again"),
        "numbered": _("Numbers of the exhibits"),
        "bundle": _("All for the receiver (ZIP)"),
        "docx": _("Word file"),
        "pdf": _("PDF"),
        "txt": _("Text file"),
        "ics": _("Calendar"),
        "download": _("Download"),
        "handed": _("Before you send this file"),
    }


def _of_the_script() -> dict[str, str]:
    return {
        "not_kept": _("the browser keeps nothing for this page: save the case file before you reload"),
        "not_understood": _("the request was not understood"),
        "again": _("The program answers again."),
        "away_now": _("the program does not answer; your case is still here"),
        "copied": _("Copied."),
        "copy_by_hand": _("The text is selected: copy it with Ctrl+C."),
        "working": _("Working …"),
        "downloaded": _("Downloaded."),
        "saved": _("Saved: keep the file where only you can read it."),
        "opened": _("Opened."),
        "cleared": _("Cleared."),
        "taken": _("Filled in."),
        "no_picture": _("only pictures (PNG, JPEG) can be shown here"),
        "numbered_now": _("Added as exhibits."),
        "other_exhibit": _("an exhibit of its own"),
        "take_away": _("take away"),
        "replace": _("What is filled in now is not saved. Replace it?"),
        "case_file": _("case.yaml"),
        "step_todo": _("open"),
        "step_part": _("in part"),
        "step_done": _("done"),
    }
