/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.method.tests.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.extension.method.Figures;
import org.partnerstrategy.method.figure.StrategyFigure;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.testdata.Declared;
import org.partnerstrategy.testdata.NamedProblems;

/** Plug-ins tell figures about a strategy, and a broken one breaks only itself. */
class FiguresTest {

    @RegisterExtension
    final NamedProblems named = new NamedProblems();

    private final List<String> problems = named.problems();
    private final PartnerStrategy strategy = PartnerStrategyFactory.eINSTANCE.createPartnerStrategy();

    private static Declared figure(String id, StrategyFigure figure) {
        return Declared.of(id, () -> figure);
    }

    private static Figure relations(PartnerStrategy strategy) {
        return new Figure(Message.verbatim("Relations"),
                Message.verbatim(Integer.toString(strategy.getRelations().size())), Optional.empty());
    }

    private Map<String, Figure> about(Figures figures) {
        return figures.about(strategy);
    }

    @Test
    void tellsOfTheStrategyAsItIsNow() {
        Figures figures = Figures.of(Extensions.of("figures", List.of(
                figure("relations", told -> Optional.of(relations(told))), figure("silent", told ->
                Optional.empty()))));
        assertEquals(List.of("relations"), List.copyOf(about(figures).keySet()));
        assertEquals("0", about(figures).get("relations").value().toString());
        strategy.getRelations().add(PartnerStrategyFactory.eINSTANCE.createRelation());
        assertEquals("1", about(figures).get("relations").value().toString());
        assertEquals(List.of(), problems);
    }

    @Test
    void goesOnWithoutWhatIsBroken() {
        Message missing = Message.of(FiguresTest.class, "no such words");
        Figures figures = Figures.of(Extensions.of("figures", List.of(
                figure("a figure", told -> Optional.of(relations(told))),
                figure("throwing", told -> Optional.of(told).map(other -> {
                    throw new IllegalStateException("no luck");
                })),
                figure("null", told -> null),
                figure("wordless", told -> Optional.of(new Figure(missing, missing, missing))),
                figure("endless", told -> {
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return Optional.empty();
                }),
                Declared.of("none", () -> "no figure"),
                figure("relations", told -> Optional.of(relations(told))))));
        assertEquals(List.of("relations"), List.copyOf(about(figures).keySet()));
        assertEquals(List.of("relations"), List.copyOf(about(figures).keySet()));
        assertEquals(6, problems.size(), problems::toString);
        for (String id : List.of("a figure", "throwing", "null", "wordless", "endless", "none")) {
            assertEquals(1, problems.stream().filter(problem -> problem.contains("\"" + id + "\"")).count(), id);
        }
        assertTrue(problems.stream().anyMatch(problem -> problem.contains("no luck")), problems::toString);
    }
}
