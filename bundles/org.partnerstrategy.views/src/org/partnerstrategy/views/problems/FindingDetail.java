package org.partnerstrategy.views.problems;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.views.Texts;

/** The whole text of the chosen finding, and what takes it away. */
final class FindingDetail {

    private final Composite area;
    private final Label where;
    private final Text reason;
    private final Button fix;
    private Optional<Finding> shown = Optional.empty();

    FindingDetail(Composite parent, Consumer<Finding> apply) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).applyTo(area);
        where = new Label(area, SWT.NONE);
        where.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(where);
        reason = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(80, 30).applyTo(reason);
        fix = new Button(area, SWT.PUSH);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(fix);
        fix.addListener(SWT.Selection, event -> shown.ifPresent(apply));
        show(Optional.empty());
    }

    Control control() {
        return area;
    }

    void show(Optional<Finding> finding) {
        shown = finding;
        where.setText(finding.map(found -> Texts.say(found.where()).replace("&", "&&")).orElse(""));
        reason.setText(finding.map(found -> Texts.say(found.explanation().text()))
                .orElseGet(() -> Texts.say(FindingDetail.class, "detail.none")));
        Optional<String> label = finding.flatMap(Finding::quickFix).map(found -> Texts.say(found.label()));
        fix.setText(label.orElse("").replace("&", "&&"));
        fix.setToolTipText(label.orElse(""));
        fix.setVisible(label.isPresent());
        ((GridData) fix.getLayoutData()).exclude = label.isEmpty();
        area.layout();
    }
}
