// if check
package @id@;

import java.util.stream.Stream;

import org.partnerstrategy.method.Explanation;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.method.validation.ValidationRule;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A large amount without any action (handbook, step 4). Users can switch the check off in the settings. */
public final class LargeAmountCheck implements ValidationRule {

    @Override
    public Stream<Finding> check(PartnerStrategy strategy) {
        return strategy.getRelations().stream().filter(relation -> LargeAmount.of(relation).isPresent())
                .filter(relation -> relation.getActions().isEmpty()).map(this::finding);
    }

    private Finding finding(Relation relation) {
        Message reason = Message.of(LargeAmountCheck.class, "check", LargeAmount.FROM);
        return Finding.of(Severity.WARNING, relation,
                Explanation.of(LargeAmount.WHOSE, Step.ACTIONS, id(), reason));
    }
}
// end
