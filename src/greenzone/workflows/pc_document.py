"""The answers on conjunction messages as one document that says how they were made."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import greenzone
from greenzone.core.provenance import InputDigest
from greenzone.decision.policy import load_policy
from greenzone.workflows.assess import assess_files
from greenzone.workflows.assess_document import assessment_document
from greenzone.workflows.pc_call import PcCall
from greenzone.workflows.screen_inputs import file_digest

__all__ = ["SCHEMA", "assessed_document", "pc_document"]

SCHEMA: Final = "greenzone/pc/1"


def assessed_document(call: PcCall) -> dict[str, Any]:
    """The document of a call, worked out."""
    found = assess_files(call.files, call.assess_call())
    return pc_document(call, [assessment_document(answer) for _, answer in found])


def pc_document(call: PcCall, assessments: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The document of answers that are there already, as `assessment_document` tells them."""
    policy = load_policy(call.policy)
    inputs = [file_digest(Path(path).expanduser()) for path in call.files]
    inputs.append(InputDigest(f"policy {policy.source_name}", policy.sha256))
    if call.sizes is not None:
        inputs.append(file_digest(Path(call.sizes)))
    return {
        "schema": SCHEMA,
        "assessments": list(assessments),
        "provenance": {
            "version": greenzone.__version__,
            "seed": call.seed,
            "samples": call.samples,
            "policy": policy.name,
            "inputs": [{"name": one.name, "sha256": one.sha256} for one in inputs],
            "command": _command(call),
        },
    }


def _command(call: PcCall) -> str:
    """The call that gives the same answers again."""
    words = ["greenzone", "pc", *call.files]
    for method in call.methods:
        words += ["--method", method]
    words += [] if call.hbr_m is None else ["--hbr-m", repr(call.hbr_m)]
    words += ["--policy", call.policy]
    words += [] if call.sizes is None else ["--sizes", call.sizes]
    words += ["--cross-correlation"] if call.cross_correlation else []
    return shlex.join([*words, "--seed", str(call.seed), "--samples", str(call.samples)])
