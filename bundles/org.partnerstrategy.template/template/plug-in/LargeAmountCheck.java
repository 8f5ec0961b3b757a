// if check
package @id@;

import java.util.stream.Stream;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/**
 * A large amount without any action (handbook, step 4), with two quick fixes. Users can switch the check off in the
 * settings.
 */
public final class LargeAmountCheck implements ValidationRule {

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(relation -> LargeAmount.of(relation).isPresent())
                .filter(relation -> relation.getActions().isEmpty()).map(this::finding);
    }

    private Finding finding(Relation relation) {
        Message reason = Message.of(LargeAmountCheck.class, "check", LargeAmount.FROM);
        return Finding.of(Severity.WARNING, relation, Explanation.of(LargeAmount.WHOSE, Step.ACTIONS, id(), reason))
                .with(plan(relation, "check.talks")).orWith(plan(relation, "check.market"));
    }

    /** One of the quick fixes, among which people choose. */
    private static QuickFix plan(Relation relation, String name) {
        Message planned = Message.of(LargeAmountCheck.class, name);
        return new QuickFix(Message.of(LargeAmountCheck.class, "check.fix", planned), () -> {
            Action action = PartnerStrategyFactory.eINSTANCE.createAction();
            action.setName(planned.localized());
            action.getRelations().add(relation);
            Strategies.of(relation).getActions().add(action);
        });
    }
}
// end
