package org.partnerstrategy.editor.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.ui.field.CellEditing;
import org.partnerstrategy.ui.field.CellKeys;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.ui.field.Dates;

/** The reviews, the newest first: rounds in which the relations are assessed. */
final class ReviewPanel {

    private final StrategyDocument document;
    private final TableViewer viewer;
    private final Button delete;

    ReviewPanel(Composite parent, FormToolkit toolkit, StrategyDocument document) {
        this.document = document;
        Panel panel = new Panel(parent, toolkit, "reviews");
        viewer = new TableViewer(panel.tablePlace(3), SWT.BORDER | SWT.FULL_SELECTION);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        addColumns();
        CellKeys.install(viewer);
        panel.button("reviews.start", this::start);
        delete = panel.button("delete", this::delete);
        viewer.addSelectionChangedListener(event -> delete.setEnabled(!event.getSelection().isEmpty()));
        show();
        delete.setEnabled(false);
    }

    private void addColumns() {
        Columns columns = Columns.of(viewer);
        columns.text(Texts.say("reviews.name"), 50, 110, row -> name((Review) row)).setEditingSupport(
                new CellEditing<>(viewer, Review.class, new TextCellEditor(viewer.getTable()), ReviewPanel::name,
                        (review, name) -> edit(review, () -> review.setName(name.strip()))));
        TextCellEditor day = new TextCellEditor(viewer.getTable());
        day.setValidator(typed -> typed.toString().isBlank() || Dates.parse(typed.toString()).isPresent() ? null
                : Texts.say("reviews.noDate", typed.toString()));
        columns.text(Texts.say("reviews.date"), 20, 90, row -> Dates.say(((Review) row).getDate()))
                .setEditingSupport(new CellEditing<>(viewer, Review.class, day,
                        review -> Dates.say(review.getDate()),
                        (review, typed) -> edit(review, () -> review.setDate(Dates.parse(typed).orElse(null)))));
        columns.number(Texts.say("reviews.assessed"), 20, 80, row -> Long.toString(assessed((Review) row)));
    }

    private static long assessed(Review review) {
        return review.getAssessments().stream().map(EObject::eContainer).distinct().count();
    }

    private static String name(Review review) {
        return review.getName() == null ? "" : review.getName();
    }

    private void edit(Review review, Runnable change) {
        document.edit(Texts.message("edit.review", ElementName.of(review)), change);
    }

    /** Begins a new round of assessments today. */
    void start() {
        Review review = PartnerStrategyFactory.eINSTANCE.createReview();
        review.setDate(LocalDate.now());
        review.setName(Texts.say("reviews.new", Dates.say(review.getDate())));
        document.edit(Texts.message("reviews.start"), () -> document.strategy().getReviews().add(review));
        show();
        viewer.setSelection(new StructuredSelection(review), true);
    }

    private void delete() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Review review) {
            int assessments = review.getAssessments().size();
            boolean sure = assessments == 0 || MessageDialog.openConfirm(viewer.getTable().getShell(),
                    Texts.say("reviews.delete.title"),
                    Texts.say("reviews.delete.question", ElementName.of(review), assessments));
            if (sure) {
                Collection<EObject> all = new ArrayList<>(review.getAssessments());
                all.add(review);
                document.edit(Texts.message("edit.delete", ElementName.of(review)),
                        () -> EcoreUtil.deleteAll(all, true));
            }
        }
    }

    void show() {
        List<Review> newestFirst = Reviews.of(document.strategy()).reversed();
        viewer.setInput(newestFirst);
    }

    void reveal(Review review) {
        viewer.setSelection(new StructuredSelection(review), true);
        viewer.getTable().setFocus();
    }
}
