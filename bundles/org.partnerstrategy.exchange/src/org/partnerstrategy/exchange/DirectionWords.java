package org.partnerstrategy.exchange;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/** The words by which registers say where a relation should develop (handbook, step 3). */
final class DirectionWords {

    private static final Vocabulary<Direction> DIRECTIONS = new Vocabulary<>(Map.of(
            Direction.UP, List.of("↑", "up", "omhoog", "naar boven"),
            Direction.DOWN, List.of("↓", "down", "omlaag", "naar beneden"),
            Direction.LEFT, List.of("←", "left", "links", "naar links", "to the left"),
            Direction.RIGHT, List.of("→", "right", "rechts", "naar rechts", "to the right")));
    private static final List<String> KEEPING = List.of("keep", "keep as is", "keep as it is", "houden", "behouden",
            "zo houden", "houden zoals het is", "no change", "geen wijziging");
    private static final Pattern BETWEEN = Pattern.compile("[,;/+&]|(?i:\\b(?:en|and)\\b)");

    private DirectionWords() {
    }

    /**
     * The directions that a text names, none of them when the relation should stay as it is.
     *
     * @param text tidy
     * @return nothing when the text is empty, or says no directions that go together
     */
    static Optional<Set<Direction>> read(String text) {
        if (isKeeping(text)) {
            return Optional.of(Set.of());
        }
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        for (String word : BETWEEN.split(text)) {
            Optional<Direction> direction = DIRECTIONS.meaning(word);
            if (direction.isEmpty()) {
                return Optional.empty();
            }
            directions.add(direction.get());
        }
        return Directions.areOpposed(directions) ? Optional.empty() : Optional.of(directions);
    }

    private static boolean isKeeping(String text) {
        return Stream.concat(KEEPING.stream(), Message.LANGUAGES.stream().map(Directions.label(Set.of())::in))
                .anyMatch(words -> Words.key(words).equals(Words.key(text)));
    }
}
