package org.partnerstrategy.model.resource;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies elements with what a file says of them that this version does not understand. */
final class StrategyCopier extends EcoreUtil.Copier {

    private static final long serialVersionUID = 1L;

    @Override
    public EObject copy(EObject element) {
        EObject copy = super.copy(element);
        if (copy != null) {
            UnknownContent.transfer(element, copy);
        }
        return copy;
    }
}
