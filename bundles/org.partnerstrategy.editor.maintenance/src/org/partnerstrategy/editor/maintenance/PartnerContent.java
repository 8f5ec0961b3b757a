package org.partnerstrategy.editor.maintenance;

import java.util.List;

import org.eclipse.jface.viewers.ITreeContentProvider;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;

/** Partners with their relations below them. */
final class PartnerContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object partners) {
        return ((List<?>) partners).toArray();
    }

    @Override
    public Object[] getChildren(Object row) {
        return row instanceof Partner partner ? partner.getRelations().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object row) {
        return row instanceof Relation relation ? relation.getPartner() : null;
    }

    @Override
    public boolean hasChildren(Object row) {
        return row instanceof Partner partner && !partner.getRelations().isEmpty();
    }
}
