/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.outline;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IPageSite;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.field.feature.NewElement;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.NamedElement;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.views.Deletion;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.Task;

/** What can be done with the elements that are selected in the outline. */
final class OutlineMenu {

    private final TreeViewer viewer;
    private final PageContext context;
    private final NameEditing names;
    private final IAction delete = new Task(Message.of(OutlineMenu.class, "delete"), this::deleteSelected);
    private final IAction rename;

    OutlineMenu(TreeViewer viewer, PageContext context) {
        this.viewer = viewer;
        this.context = context;
        names = new NameEditing(viewer, context.document());
        rename = new Task(Message.of(OutlineMenu.class, "rename"),
                () -> names.start(viewer.getStructuredSelection().getFirstElement()));
        rename.setAccelerator(SWT.F2);
        delete.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages()
                .getImageDescriptor(ISharedImages.IMG_TOOL_DELETE));
    }

    private void deleteSelected() {
        deletion().apply(context.document());
    }

    IAction delete() {
        return delete;
    }

    IAction rename() {
        return rename;
    }

    void install(IPageSite site) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        site.registerContextMenu("org.partnerstrategy.views.outline", menu, viewer);
    }

    private void fill(IMenuManager menu) {
        Object node = viewer.getStructuredSelection().getFirstElement();
        additions(node).forEach(addition -> menu.add(new Task(addition.label(), () -> add(addition))));
        if (node instanceof Goal goal) {
            menu.add(new Task(NewRelation.label(),
                    () -> NewRelation.ask(viewer.getControl().getShell(), context.document(), goal)
                            .ifPresent(relation -> context.selection().select(List.of(relation)))));
        }
        menu.add(new Separator("additions"));
        if (node instanceof NamedElement) {
            menu.add(rename);
        }
        if (!deletion().isEmpty()) {
            delete.setText(deletion().label().localized().replace("&", "&&"));
            menu.add(delete);
        }
        if (node instanceof Goal || node instanceof Relation) {
            menu.add(new Separator());
            Stream.of(Step.values()).forEach(step -> StepPages.title(step).ifPresent(title -> menu.add(new Task(
                    Message.of(OutlineMenu.class, "showIn", step.number(), title),
                    () -> ElementPages.show(context, step, (EObject) node)))));
        }
    }

    private static List<NewElement> additions(Object node) {
        return switch (node) {
        case OutlineGroup group when !group.isOfRelations() -> List.of(NewElement.in(group.strategy(), group.list()));
        case EObject element -> NewElement.at(element);
        case null, default -> List.of();
        };
    }

    private void add(NewElement addition) {
        NamedElement[] added = new NamedElement[1];
        context.document().edit(addition.label(), () -> added[0] = addition.add());
        context.selection().select(List.of(added[0]));
        names.start(added[0]);
    }

    private Deletion deletion() {
        return Deletion.of(viewer.getStructuredSelection().stream().filter(EObject.class::isInstance)
                .map(EObject.class::cast).toList());
    }
}
