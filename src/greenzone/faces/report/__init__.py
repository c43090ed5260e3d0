"""Answers as HTML pages that work offline: a response, a conjunction explained, a screening."""

from greenzone.faces.report.explanation_page import render_explanation, write_explanation
from greenzone.faces.report.page import render_report, write_report
from greenzone.faces.report.screening_page import write_screening

__all__ = [
    "render_explanation",
    "render_report",
    "write_explanation",
    "write_report",
    "write_screening",
]
