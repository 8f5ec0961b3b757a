package org.partnerstrategy.method.validation;

import static org.partnerstrategy.model.PartnerStrategyPackage.Literals.RELATION__FORMS;

import java.util.stream.Stream;

import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.PartnerStrategy;

/** The inventory names the form of each relation (handbook, step 1). */
final class NoForm implements ValidationRule {

    @Override
    public String id() {
        return "no-form";
    }

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(relation -> relation.getForms().isEmpty())
                .map(relation -> Finding.of(Severity.WARNING, this, Step.INVENTORY, relation, RELATION__FORMS));
    }
}
