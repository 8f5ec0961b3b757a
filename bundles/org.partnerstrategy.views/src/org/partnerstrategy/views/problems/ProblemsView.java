/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.problems;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.editor.LiveFindings;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.method.validation.QuickFix;
import org.partnerstrategy.method.validation.Severity;
import org.partnerstrategy.model.text.Message;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.StrategyView;
import org.partnerstrategy.views.Task;

/** What the method finds in the strategy, while it is edited, and quick fixes for it. */
public final class ProblemsView extends StrategyView {

    private static final Messages MESSAGES = Messages.of(ProblemsView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.views.problems";

    private TreeViewer viewer;
    private FindingDetail detail;
    private LiveFindings live;
    private FindingFilter filter = FindingFilter.all();
    private List<Finding> findings = List.of();
    private boolean fresh = true;

    @Override
    protected void createContent(Composite parent) {
        live = new LiveFindings(parent.getDisplay(),
                () -> editor().map(context -> context.document().strategy()), this::found);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        viewer = FindingTree.create(sash);
        detail = new FindingDetail(sash, this::fix, this::fix);
        sash.setWeights(70, 30);
        viewer.addSelectionChangedListener(event -> showDetail());
        viewer.addDoubleClickListener(event -> open());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(new FilterField(this::filter));
        List.of(Severity.values()).forEach(severity -> tools.add(new SeverityToggle(severity)));
    }

    private void filter(String words) {
        filter = filter.with(words);
        show();
    }

    @Override
    public void editorChanged() {
        fresh = true;
        // A large strategy is checked in the course of time: nothing of another one may be fixed meanwhile.
        found(List.of());
        live.check();
    }

    @Override
    public void changed(Set<EObject> elements) {
        live.changed();
    }

    private void found(List<Finding> all) {
        if (!viewer.getControl().isDisposed()) {
            findings = all;
            show();
        }
    }

    private void show() {
        List<Finding> before = viewer.getStructuredSelection().stream().filter(Finding.class::isInstance)
                .map(Finding.class::cast).toList();
        Object[] expanded = viewer.getExpandedElements();
        List<FindingGroup> groups = FindingGroup.bySeverity(findings.stream().filter(filter::shows).toList());
        viewer.getControl().setRedraw(false);
        viewer.setInput(groups);
        if (fresh) {
            viewer.expandToLevel(2);
            fresh = groups.isEmpty();
        } else {
            viewer.setExpandedElements(expanded);
        }
        viewer.setSelection(new StructuredSelection(findings.stream()
                .filter(finding -> before.stream().anyMatch(other -> isSame(other, finding))).toList()));
        viewer.getControl().setRedraw(true);
        showDetail();
        long remarks = findings.size() - count(findings, Severity.TODO);
        setPartName(MESSAGES.text(remarks == 0 ? "title.none" : "title", remarks));
        setTitleToolTip(summary());
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.element() == other.element() && one.rule().equals(other.rule());
    }

    private void showDetail() {
        chosen().ifPresentOrElse(finding -> detail.show(finding, Fixes.likewise(findings, finding)),
                () -> detail.show(summary()));
    }

    private String summary() {
        return editor().isEmpty() ? MESSAGES.text("noEditor") : summary(findings).localized();
    }

    /** How many findings there are of each severity, in words. */
    static Message summary(List<Finding> findings) {
        return findings.isEmpty() ? Message.of(ProblemsView.class, "summary.none")
                : Message.of(ProblemsView.class, "summary", count(findings, Severity.ERROR),
                        count(findings, Severity.WARNING), count(findings, Severity.INFORMATION),
                        count(findings, Severity.TODO));
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** The findings that are known at the moment. */
    public List<Finding> findings() {
        return findings;
    }

    private Optional<Finding> chosen() {
        return viewer.getStructuredSelection().stream().filter(Finding.class::isInstance).map(Finding.class::cast)
                .findFirst();
    }

    private void open() {
        Object node = viewer.getStructuredSelection().getFirstElement();
        if (node instanceof FindingGroup) {
            viewer.setExpandedState(node, !viewer.getExpandedState(node));
        } else {
            chosen().ifPresent(finding -> editor().ifPresent(
                    context -> ElementPages.show(context, finding.explanation().step(), finding.element())));
        }
    }

    /** Applies the quick fix of what is selected, if it has one. */
    public void fixSelected() {
        chosen().filter(finding -> finding.quickFix().isPresent()).ifPresent(finding -> fix(List.of(finding)));
    }

    private void fix(List<Finding> chosen) {
        editor().map(PageContext::document).ifPresent(document -> {
            Fixes.apply(document, chosen);
            live.check();
        });
    }

    private void fix(QuickFix way) {
        editor().map(PageContext::document).ifPresent(document -> {
            Fixes.apply(document, way);
            live.check();
        });
    }

    private void fill(IMenuManager menu) {
        chosen().ifPresent(finding -> {
            menu.add(new Task(Message.of(ProblemsView.class, "show"), this::open));
            finding.fixes().forEach(fix -> menu.add(new Task(fix.label(), () -> fix(fix))));
            offerAll(menu, Fixes.likewise(findings, finding));
        });
        if (viewer.getStructuredSelection().getFirstElement() instanceof FindingGroup group
                && group.rule().isPresent()) {
            offerAll(menu, Fixes.likewise(findings, group.findings().getFirst()));
        }
        menu.add(new Separator("additions"));
    }

    private void offerAll(IMenuManager menu, List<Finding> all) {
        if (all.size() > 1) {
            menu.add(new Task(Fixes.label(all), () -> fix(all)));
        }
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        live.dispose();
        super.dispose();
    }

    /** Shows or hides the findings of one severity. */
    private final class SeverityToggle extends Action {

        private final Severity severity;

        SeverityToggle(Severity severity) {
            super(FindingGroup.label(severity).localized(), AS_CHECK_BOX);
            this.severity = severity;
            setImageDescriptor(ImageDescriptor.createFromImage(FindingTree.icon(severity)));
            setChecked(true);
        }

        @Override
        public void run() {
            filter = filter.with(severity, isChecked());
            show();
        }
    }
}
