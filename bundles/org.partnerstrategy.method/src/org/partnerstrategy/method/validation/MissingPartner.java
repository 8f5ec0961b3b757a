package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__PARTNER;

import java.util.stream.Stream;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.PartnerStrategy;

/** A relation needs a partner of the strategy (handbook, step 1). */
final class MissingPartner implements ValidationRule {

    @Override
    public String id() {
        return "missing-partner";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream()
                .filter(relation -> relation.getPartner() == null || relation.getPartner().eContainer() != strategy)
                .map(relation -> Finding.of(Severity.ERROR, this, Step.INVENTORY, relation, RELATION__PARTNER));
    }
}
