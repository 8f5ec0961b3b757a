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
