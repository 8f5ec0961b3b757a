/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.partnerstrategy.extension.Extension;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.method.figure.StrategyFigure;
import org.partnerstrategy.model.PartnerStrategy;

/** The figures that plug-ins tell about a strategy, beside the progress of the five steps. */
public final class Figures {

    private final List<Extension<StrategyFigure>> figures;

    private Figures(List<Extension<StrategyFigure>> figures) {
        this.figures = List.copyOf(figures);
    }

    /** Those that plug-ins declare. */
    public static Figures of(Extensions plugIns) {
        return new Figures(plugIns.implementing(StrategyFigure.class));
    }

    /** The figures about a strategy by their identities, in the order in which they are shown. */
    public Map<String, Figure> about(PartnerStrategy strategy) {
        Map<String, Figure> told = new LinkedHashMap<>();
        figures.forEach(figure -> figure.ask(source -> source.of(strategy).map(Figures::complete).orElse(null))
                .ifPresent(found -> told.put(figure.id(), found)));
        return told;
    }

    /** A figure whose text is missing shall fail here, not where it is shown. */
    private static Figure complete(Figure figure) {
        figure.title().in(Locale.ENGLISH);
        figure.value().in(Locale.ENGLISH);
        figure.explanation().ifPresent(explanation -> explanation.in(Locale.ENGLISH));
        return figure;
    }
}
