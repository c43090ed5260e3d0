"""Answers as self-contained HTML pages that work offline: a response, a conjunction explained."""

from greenzone.faces.report.explanation_page import render_explanation, write_explanation
from greenzone.faces.report.page import render_report, write_report

__all__ = ["render_explanation", "render_report", "write_explanation", "write_report"]
