package org.partnerstrategy.editing;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Remembers which elements of a resource were changed since it was last asked. */
final class ChangeCollector extends EContentAdapter {

    private final Set<EObject> elements = new LinkedHashSet<>();

    @Override
    public void notifyChanged(Notification notification) {
        super.notifyChanged(notification);
        if (notification.getNotifier() instanceof EObject element && !notification.isTouch()) {
            elements.add(element);
        }
    }

    /** The elements, which are then forgotten. */
    Set<EObject> take() {
        Set<EObject> taken = new LinkedHashSet<>(elements);
        elements.clear();
        return taken;
    }
}
