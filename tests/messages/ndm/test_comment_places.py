"""Comments of blocks that hold none in KVN."""

from greenzone.messages.ndm.comment_places import pushed_down, without_hollow
from greenzone.messages.ndm.document import Block, Comment, Entry
from greenzone.messages.ndm.grammar import message_rule

DATA = message_rule("CDM").blocks[2].blocks["data"]
OD = Block("odParameters", (Comment("of the orbit"),))
STATE = Block("stateVector", (Comment("own"), Entry("X", "1")))
EXTRA = Block("additionalParameters", (Entry("MASS", "1"),))


def test_comments_go_down_into_the_first_block() -> None:
    assert pushed_down([Comment("above")], [EXTRA, STATE]) == [
        Block("additionalParameters", (Comment("above"), Entry("MASS", "1"))),
        STATE,
    ]


def test_a_block_of_comments_alone_gives_them_to_the_one_behind() -> None:
    (state,) = without_hollow([OD, STATE], DATA)
    assert isinstance(state, Block)
    assert state.comments == ("of the orbit", "own")


def test_a_last_block_of_comments_alone_gives_them_to_the_one_before() -> None:
    (state,) = without_hollow([STATE, OD], DATA)
    assert isinstance(state, Block)
    assert state.comments == ("own", "of the orbit")
    assert state.entry("X") is not None


def test_blocks_with_something_in_them_stay() -> None:
    assert without_hollow([EXTRA, STATE], DATA) == [EXTRA, STATE]
