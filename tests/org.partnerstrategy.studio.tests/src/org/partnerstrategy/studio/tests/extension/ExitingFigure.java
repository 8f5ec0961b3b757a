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
