package org.partnerstrategy.design.tests.specification;

import java.util.List;

/** Something that must hold for the specification of the diagrams. */
interface SpecificationCheck {

    /** What does not hold, in words that lead to the place; empty when all is well. */
    List<String> problems(Specification specification);
}
