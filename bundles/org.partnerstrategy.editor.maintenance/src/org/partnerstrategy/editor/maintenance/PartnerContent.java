/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
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
