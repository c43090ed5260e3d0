"""A response as one self-contained HTML page that works offline."""

from greenzone.faces.report.page import render_report, write_report

__all__ = ["render_report", "write_report"]
