package org.partnerstrategy.method.work;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.method.Explanation;

/**
 * Something that still has to be decided or arranged (handbook, steps 2, 4 and 5).
 *
 * @param explanation what is open, and why
 * @param element the relation or action that it is about
 */
public record OpenPoint(Explanation explanation, EObject element) {
}
