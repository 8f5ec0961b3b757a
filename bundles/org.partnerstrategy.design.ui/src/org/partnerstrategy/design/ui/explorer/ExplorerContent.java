/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.explorer;

import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.sirius.ui.tools.api.views.ViewHelper;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.IPipelinedTreeContentProvider;
import org.eclipse.ui.navigator.PipelinedShapeModification;
import org.eclipse.ui.navigator.PipelinedViewerUpdate;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.views.outline.OutlineContent;
import org.partnerstrategy.views.outline.OutlineGroup;

/**
 * The elements of a strategy in the Model Explorer, as in the outline: under a heading for each list, and relations
 * under their goals. Sirius would list all of them in the order of the file. Its diagrams stay where it puts them.
 */
public final class ExplorerContent implements IPipelinedTreeContentProvider {

    private final OutlineContent outline = new OutlineContent();
    private final ITreeContentProvider sirius = ViewHelper.INSTANCE.createContentProvider();

    @SuppressWarnings("unchecked")
    @Override
    public void getPipelinedChildren(Object parent, Set children) {
        if (parent instanceof PartnerStrategy) {
            children.removeIf(Identified.class::isInstance);
        }
        Collections.addAll((Set<Object>) children, getChildren(parent));
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof PartnerStrategy ? outline.getElements(parent)
                : Stream.concat(Stream.of(outline.getChildren(parent)), diagrams(parent)).toArray();
    }

    /** What Sirius shows under an element besides its parts. It is not asked itself under what others show. */
    private Stream<Object> diagrams(Object parent) {
        return parent instanceof EObject
                ? Stream.of(sirius.getChildren(parent)).filter(Predicate.not(Identified.class::isInstance))
                : Stream.empty();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }

    @Override
    public Object getParent(Object element) {
        return switch (element) {
        case OutlineGroup group -> group.strategy();
        case Identified part -> outline.getParent(part);
        default -> null;
        };
    }

    @Override
    public Object getPipelinedParent(Object element, Object suggested) {
        Object parent = getParent(element);
        return parent == null ? suggested : parent;
    }

    @Override
    public Object[] getElements(Object input) {
        return getChildren(input);
    }

    @Override
    public void getPipelinedElements(Object input, Set elements) {
        // The roots are projects.
    }

    @Override
    public PipelinedShapeModification interceptAdd(PipelinedShapeModification added) {
        return added;
    }

    @Override
    public PipelinedShapeModification interceptRemove(PipelinedShapeModification removed) {
        return removed;
    }

    @Override
    public boolean interceptRefresh(PipelinedViewerUpdate refreshed) {
        return false;
    }

    @Override
    public boolean interceptUpdate(PipelinedViewerUpdate updated) {
        return false;
    }

    @Override
    public void init(ICommonContentExtensionSite site) {
        // Nothing is chosen.
    }

    @Override
    public void restoreState(IMemento memento) {
        // Nothing is kept.
    }

    @Override
    public void saveState(IMemento memento) {
        // Nothing is kept.
    }

    @Override
    public void dispose() {
        sirius.dispose();
    }

    @Override
    public void inputChanged(Viewer viewer, Object before, Object after) {
        // Children are asked for.
    }
}
