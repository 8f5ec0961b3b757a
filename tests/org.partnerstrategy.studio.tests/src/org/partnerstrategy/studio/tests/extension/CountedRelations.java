/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio.tests.extension;

import java.util.Optional;

import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.method.figure.StrategyFigure;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Message;

/** Tells how many relations there are, for the organisation that these tests are about. */
public final class CountedRelations implements StrategyFigure {

    @Override
    public Optional<Figure> of(PartnerStrategy strategy) {
        return PlugInPartsTest.isMeant(strategy) ? Optional.of(new Figure(Message.verbatim("Counted by a plug-in"),
                Message.verbatim(strategy.getRelations().size() + " counted"), Optional.empty())) : Optional.empty();
    }
}
