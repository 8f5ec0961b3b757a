/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.model.Score;

/** Finds out whether the scores of a register, of which nobody said the scale, may be on another one than 0-100. */
final class SuspectedScale {

    private static final int HIGHEST = 10;
    private static final int MIDDLE = 5;

    private final List<String> scores;

    /**
     * @param scores all scores of a register, as they are there, none of them empty
     */
    SuspectedScale(List<String> scores) {
        this.scores = scores;
    }

    /** The highest of the scores; none when none is a number. */
    Optional<BigDecimal> highest() {
        return numbers().max(Comparator.naturalOrder());
    }

    /** The other scale; none when the scores can be points. */
    Optional<Scale> find() {
        if (scores.isEmpty()) {
            return Optional.empty();
        }
        if (numbers().findAny().isEmpty() && scores.stream().anyMatch(text -> Scale.WORDS.read(text).isPresent())) {
            return Optional.of(Scale.WORDS);
        }
        Optional<BigDecimal> highest = highest();
        boolean areShares = scores.stream().anyMatch(text -> text.endsWith("%"));
        boolean hasNoughts = numbers().anyMatch(score -> score.compareTo(BigDecimal.ONE) < 0);
        Optional<Integer> told = toldHighest();
        if (told.isPresent()) {
            return told.filter(most -> most > 0 && most != Score.MAXIMUM).map(most -> new Scale(
                    hasNoughts || most == 1 ? 0 : 1, most));
        }
        if (areShares || highest.isEmpty() || highest.get().signum() == 0
                || highest.get().compareTo(BigDecimal.valueOf(HIGHEST)) > 0) {
            return Optional.empty();
        }
        if (hasNoughts && highest.get().compareTo(BigDecimal.ONE) <= 0) {
            return Optional.of(Scale.SHARES);
        }
        boolean isUpToFive = highest.get().compareTo(BigDecimal.valueOf(MIDDLE)) <= 0;
        return Optional.of(new Scale(hasNoughts ? 0 : 1, !hasNoughts && isUpToFive ? MIDDLE : HIGHEST));
    }

    /** The highest score of the scale, when all scores tell it, as {@code 5/10} does. */
    private Optional<Integer> toldHighest() {
        boolean areTold = scores.stream().allMatch(text -> Scale.toldHighest(text).isPresent());
        return areTold ? scores.stream().flatMap(text -> Scale.toldHighest(text).stream())
                .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private Stream<BigDecimal> numbers() {
        return scores.stream().flatMap(text -> Scale.number(Scale.withoutHighest(text)).stream());
    }
}
