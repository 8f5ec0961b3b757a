/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.StrategyLine;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Score;

/**
 * With which thresholds and line strategies begin, wherever they are begun (handbook, step 2, figure 1).
 *
 * @param cuts the thresholds of the axes
 * @param line the strategy line
 */
public record StrategyDefaults(Cuts cuts, StrategyLine line) {

    /** The setting of the threshold of the influence axis, in points. */
    public static final String INFLUENCE_CUT = "influenceCut";
    /** The setting of the threshold of the dependency axis, in points. */
    public static final String DEPENDENCY_CUT = "dependencyCut";
    /** The setting of the influence where the strategy line begins, at dependency 0, in points. */
    public static final String LINE_START = "lineStart";
    /** The setting of the influence where the strategy line ends, at dependency 100, in points. */
    public static final String LINE_END = "lineEnd";

    /** Where nobody has set anything: what a strategy means that sets none of them. */
    public static final StrategyDefaults BUILT_IN = of(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());

    private static StrategyDefaults of(PartnerStrategy strategy) {
        return new StrategyDefaults(Cuts.of(strategy), StrategyLine.of(strategy));
    }

    /**
     * As the user has set them. What is not set, or no number of points, is as it is built in; a line that would
     * descend runs level.
     *
     * @param settings the text of a setting by its name; can answer null
     */
    public static StrategyDefaults of(Function<String, String> settings) {
        Map<String, Integer> points = BUILT_IN.settings();
        points.replaceAll((name, usual) -> points(settings.apply(name)).orElse(usual));
        int start = points.get(LINE_START);
        return new StrategyDefaults(new Cuts(Score.of(points.get(DEPENDENCY_CUT)), Score.of(points.get(INFLUENCE_CUT))),
                new StrategyLine(List.of(Position.of(Score.MINIMUM, start),
                        Position.of(Score.MAXIMUM, Math.max(start, points.get(LINE_END))))));
    }

    private static Optional<Integer> points(String text) {
        return Optional.ofNullable(text).filter(digits -> digits.matches("\\d{1,9}"))
                .map(digits -> Score.nearest(Integer.parseInt(digits)).points());
    }

    /** The points of each setting by its name. */
    public Map<String, Integer> settings() {
        Map<String, Integer> points = new LinkedHashMap<>();
        points.put(INFLUENCE_CUT, cuts.influence().points());
        points.put(DEPENDENCY_CUT, cuts.dependency().points());
        points.put(LINE_START, line.corners().getFirst().influence().points());
        points.put(LINE_END, line.corners().getLast().influence().points());
        return points;
    }

    /** A new strategy that is empty except for these. */
    public PartnerStrategy begin() {
        return begin(PartnerStrategyFactory.eINSTANCE.createPartnerStrategy());
    }

    /** A strategy that was just made, such as an example, with these where it brings no cuts and no line of its own. */
    public PartnerStrategy begin(PartnerStrategy made) {
        if (!cuts.equals(BUILT_IN.cuts) && Cuts.of(made).equals(BUILT_IN.cuts)) {
            Drawing.cuts(made, cuts);
        }
        if (!line.equals(BUILT_IN.line) && made.getLinePoints().isEmpty()) {
            Drawing.line(made, line);
        }
        return made;
    }
}
