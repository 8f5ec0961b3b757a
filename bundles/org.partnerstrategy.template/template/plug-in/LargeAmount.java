// if large
package @id@;

import java.math.BigDecimal;
import java.util.Optional;

import org.partnerstrategy.method.ReferenceYear;
import org.partnerstrategy.model.Relation;

/** What counts as a large amount in this municipality. */
final class LargeAmount {

    /** Whose rule it is, which stands behind its reasons. */
    static final String WHOSE = "@javaName@";

    /** From how many euro a year on. */
    static final BigDecimal FROM = new BigDecimal(100_000);

    private LargeAmount() {
    }

    /** The amount that a relation gets in the reference year, in euro, when it is a large one. */
    static Optional<BigDecimal> of(Relation relation) {
        return ReferenceYear.of(relation).amount(relation).filter(amount -> amount.compareTo(FROM) >= 0);
    }
}
// end
