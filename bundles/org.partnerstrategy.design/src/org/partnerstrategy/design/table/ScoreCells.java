package org.partnerstrategy.design.table;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.design.matrix.PlacedNode;
import org.partnerstrategy.exchange.cell.CellChange;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Round;
import org.partnerstrategy.method.change.Placing;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/** Scores that are typed into cells. They hold at the newest review, as when a marker is dragged (handbook, step 2). */
final class ScoreCells {

    private static final Messages MESSAGES = Messages.of(ScoreCells.class);

    private static final Position MIDDLE = Position.of(50, 50);
    private static final Pattern PAIR = Pattern.compile("(\\d+)\\s*[/;, ]\\s*(\\d+)");

    private ScoreCells() {
    }

    static CellChange readInfluence(Relation relation, String text) {
        return read(relation, text, (place, score) -> new Position(place.dependency(), score));
    }

    static CellChange readDependency(Relation relation, String text) {
        return read(relation, text, (place, score) -> new Position(score, place.influence()));
    }

    /** The other score stays; without one it begins in the middle. */
    private static CellChange read(Relation relation, String text, BiFunction<Position, Score, Position> moved) {
        if (text.isEmpty()) {
            return CellChange.accepted(() -> Placing.withdraw(relation));
        }
        Position now = Round.newest(relation).map(Round::consensus).orElse(MIDDLE);
        return score(text).map(score -> CellChange.accepted(
                () -> PlacedNode.CURRENT.move(relation, moved.apply(now, score))))
                .orElseGet(() -> CellChange.refused(MESSAGES.text("score.wrong", text)));
    }

    /** Influence and dependency together, with a slash between. */
    static CellChange readPlace(Relation relation, String text) {
        Matcher pair = PAIR.matcher(text);
        if (pair.matches()) {
            Optional<Score> influence = score(pair.group(1));
            Optional<Score> dependency = score(pair.group(2));
            if (influence.isPresent() && dependency.isPresent()) {
                return CellChange.accepted(() -> PlacedNode.CURRENT.move(relation,
                        new Position(dependency.get(), influence.get())));
            }
        }
        return text.isEmpty() ? CellChange.accepted(() -> Placing.withdraw(relation))
                : CellChange.refused(MESSAGES.text("place.wrong", text));
    }

    private static Optional<Score> score(String text) {
        try {
            return Optional.of(Score.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
