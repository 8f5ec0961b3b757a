/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.views.IViewDescriptor;

/** The views, in a menu: each can be shown and hidden. */
final class ViewItems extends CompoundContributionItem {

    private static final String OWN = "org.partnerstrategy.views";
    private static final List<String> FIRST = List.of(IPageLayout.ID_OUTLINE);

    private final IWorkbenchWindow window;

    ViewItems(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Stream<IViewDescriptor> own = Stream.of(PlatformUI.getWorkbench().getViewRegistry().getViews())
                .filter(view -> view.getId().startsWith(OWN));
        Stream<IViewDescriptor> platform = FIRST.stream().map(PlatformUI.getWorkbench().getViewRegistry()::find)
                .filter(view -> view != null);
        return Stream.concat(platform, own).map(view -> new ActionContributionItem(new Toggle(view)))
                .toArray(IContributionItem[]::new);
    }

    private final class Toggle extends Action {

        private final String id;

        Toggle(IViewDescriptor view) {
            super(view.getLabel(), IAction.AS_CHECK_BOX);
            id = view.getId();
            setImageDescriptor(view.getImageDescriptor());
            setChecked(shown().isPresent());
            setEnabled(WindowContent.WORK.isShown(window.getActivePage()));
        }

        private Optional<IViewPart> shown() {
            return Optional.ofNullable(window.getActivePage().findView(id));
        }

        @Override
        public void run() {
            IWorkbenchPage page = window.getActivePage();
            Optional<IViewPart> view = shown();
            if (view.filter(page::isPartVisible).isPresent()) {
                page.hideView(view.get());
                return;
            }
            try {
                page.showView(id);
            } catch (PartInitException e) {
                ILog.of(ViewItems.class).error(id, e);
            }
        }
    }
}
