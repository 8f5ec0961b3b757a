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

/** Would end the program, for the organisation that these tests are about. */
public final class ExitingFigure implements StrategyFigure {

    @Override
    public Optional<Figure> of(PartnerStrategy strategy) {
        if (PlugInPartsTest.isMeant(strategy)) {
            System.exit(7);
        }
        return Optional.empty();
    }
}
