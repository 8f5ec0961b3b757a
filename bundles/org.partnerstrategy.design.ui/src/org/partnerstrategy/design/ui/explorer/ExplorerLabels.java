/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.explorer;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.views.outline.OutlineGroup;
import org.partnerstrategy.views.outline.OutlineLabels;

/** The names and icons of the elements of a strategy in the Model Explorer, as in the outline. */
public final class ExplorerLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

    private final OutlineLabels outline = new OutlineLabels();

    @Override
    public String getText(Object element) {
        return isShown(element) ? outline.getText(element) : null;
    }

    @Override
    public StyledString getStyledText(Object element) {
        return isShown(element) ? outline.getStyledText(element) : null;
    }

    @Override
    public Image getImage(Object element) {
        return isShown(element) ? outline.getImage(element) : null;
    }

    /** What stands for a diagram has the name and icon of Sirius, which is asked where this answers nothing. */
    private static boolean isShown(Object element) {
        return element instanceof OutlineGroup || element instanceof Identified;
    }

    /** What the status line says of the selection. */
    @Override
    public String getDescription(Object element) {
        return isShown(element) ? outline.getText(element) : null;
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
}
