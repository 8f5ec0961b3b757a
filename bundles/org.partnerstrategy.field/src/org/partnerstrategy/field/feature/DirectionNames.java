/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.field.feature;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyPackage;
import org.partnerstrategy.model.text.Message;

/** Directions by their names, such as "left, up" (handbook, step 3); "keep as it is" names none of them. */
public final class DirectionNames {

    private static final List<String> KEEPING = List.of("keep", "keep as is", "keep as it is", "houden", "behouden",
            "zo houden", "houden zoals het is", "no change", "geen wijziging");
    private static final Pattern BETWEEN = Pattern.compile("[,;/+&]|(?i:\\b(?:en|and)\\b)");

    private DirectionNames() {
    }

    /**
     * The directions that a text names, in any language of the product; none of them when something should stay as it
     * is.
     *
     * @param text tidy
     * @return nothing when the text is empty, or names no directions that go together
     */
    public static Optional<Set<Direction>> parse(String text) {
        if (isKeeping(text)) {
            return Optional.of(Set.of());
        }
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        for (String word : BETWEEN.split(text)) {
            Optional<Enumerator> direction = Vocabulary.of(PartnerStrategyPackage.Literals.DIRECTION).meaning(word);
            if (direction.isEmpty()) {
                return Optional.empty();
            }
            directions.add((Direction) direction.get());
        }
        return Directions.areOpposed(directions) ? Optional.empty() : Optional.of(directions);
    }

    private static boolean isKeeping(String text) {
        return Stream.concat(KEEPING.stream(), Message.LANGUAGES.stream().map(Directions.label(Set.of())::in))
                .anyMatch(words -> Words.key(words).equals(Words.key(text)));
    }

    /** What a text that names no directions is answered. */
    public static Message unknown(String text) {
        return Message.of(DirectionNames.class, "directions.unknown", text);
    }

    /** The names of all directions that go together, as far as they hold what was typed. */
    public static List<String> proposals(String typed, Locale language) {
        String key = Words.key(typed);
        return Stream.of(Set.<Direction>of(), Set.of(Direction.UP), Set.of(Direction.DOWN), Set.of(Direction.LEFT),
                Set.of(Direction.RIGHT), Set.of(Direction.LEFT, Direction.UP), Set.of(Direction.LEFT, Direction.DOWN),
                Set.of(Direction.RIGHT, Direction.UP), Set.of(Direction.RIGHT, Direction.DOWN))
                .map(directions -> Directions.label(directions).in(language))
                .filter(label -> Words.key(label).contains(key)).toList();
    }
}
