package org.partnerstrategy.design.ui.action;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;

/** Tells whether a diagram is of a strategy: the commands for strategies have no place in other diagrams. */
public final class ShowsStrategy extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof DialectEditor diagram && CurrentStrategy.of(diagram).isPresent();
    }
}
