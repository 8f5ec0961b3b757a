package org.partnerstrategy.editor.matrix.panel;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/** Goals within goals. */
final class GoalContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((PartnerStrategy) input).getGoals().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return ((Goal) parent).getGoals().toArray();
    }

    @Override
    public Object getParent(Object element) {
        return ((Goal) element).eContainer() instanceof Goal parent ? parent : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return !((Goal) element).getGoals().isEmpty();
    }
}
