package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__GOAL;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.PartnerStrategy;

/** A relation needs a goal of the strategy (handbook, step 1). */
final class MissingGoal implements ValidationRule {

    @Override
    public String id() {
        return "missing-goal";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream()
                .filter(relation -> !EcoreUtil.isAncestor(strategy, relation.getGoal()))
                .map(relation -> Finding.of(Severity.ERROR, this, Step.INVENTORY, relation, RELATION__GOAL));
    }
}
