package org.partnerstrategy.design.tests.specification;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * An attribute of the specification that is set.
 *
 * @param owner whose attribute it is
 * @param attribute which one
 * @param value what it is set to
 */
record Setting(EObject owner, EAttribute attribute, String value) {

    /** A problem with it. */
    String problem(String what) {
        return Specification.place(owner) + ", " + attribute.getName() + "=\"" + value + "\": " + what;
    }
}
