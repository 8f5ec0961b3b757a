package org.partnerstrategy.studio.tests.extension;

import java.util.Optional;
import java.util.function.IntConsumer;

import org.partnerstrategy.method.figure.Figure;
import org.partnerstrategy.method.figure.StrategyFigure;
import org.partnerstrategy.model.PartnerStrategy;

/** Would end the program in a roundabout way, for the organisation that these tests are about. */
public final class HaltingFigure implements StrategyFigure {

    @Override
    public Optional<Figure> of(PartnerStrategy strategy) {
        if (PlugInPartsTest.isMeant(strategy)) {
            IntConsumer halt = Runtime.getRuntime()::halt;
            halt.accept(8);
        }
        return Optional.empty();
    }
}
