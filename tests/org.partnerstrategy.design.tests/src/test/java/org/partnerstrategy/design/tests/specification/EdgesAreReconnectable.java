package org.partnerstrategy.design.tests.specification;

import static org.partnerstrategy.design.tests.specification.Specification.targets;

import java.util.List;

/** The ends of an edge can be dragged to another node. */
final class EdgesAreReconnectable implements SpecificationCheck {

    @Override
    public List<String> problems(Specification specification) {
        return Exceptions.problems(Exceptions.Lack.RECONNECTION,
                specification.elements("EdgeMapping").filter(mapping -> targets(mapping, "reconnections").isEmpty()));
    }
}
