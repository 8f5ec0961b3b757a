package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__ACTIONS;

import java.util.stream.Stream;

import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.action.Actions;
import org.partnerstrategy.model.PartnerStrategy;

/** A desired development needs an action that makes it happen (handbook, step 4). */
final class DevelopmentWithoutAction implements ValidationRule {

    @Override
    public String id() {
        return "development-without-action";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(Actions::areMissing)
                .map(relation -> Finding.of(Severity.WARNING, this, Step.ACTIONS, relation, RELATION__ACTIONS,
                        Directions.label(Directions.of(relation))));
    }
}
