package org.partnerstrategy.method.form;

import static org.partnerstrategy.model.FormKind.ADMINISTRATIVE_AGREEMENT;
import static org.partnerstrategy.model.FormKind.COMMISSION;
import static org.partnerstrategy.model.FormKind.SUBSIDY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;
import org.partnerstrategy.model.Relation;

/** The forms of relation that have a name of their own, beside those of the handbook (step 1, third column). */
public final class FormCatalogue {

    /** Where plug-ins add forms. */
    private static final String POINT = "org.partnerstrategy.method.forms";

    private static final Map<String, FormKind> KINDS = Stream.of(SUBSIDY, COMMISSION, ADMINISTRATIVE_AGREEMENT)
            .collect(Collectors.toMap(FormKind::getLiteral, kind -> kind, (one, other) -> one, TreeMap::new));

    private final List<NamedForm> forms;

    private FormCatalogue(List<NamedForm> forms) {
        this.forms = List.copyOf(forms);
    }

    /** The forms of the installed plug-ins. */
    public static FormCatalogue installed() {
        return Installed.CATALOGUE;
    }

    /** The forms that plug-ins declare. */
    public static FormCatalogue of(Extensions plugIns) {
        return new FormCatalogue(plugIns.reading(FormCatalogue::declared));
    }

    private static NamedForm declared(Declaration declaration) {
        return new NamedForm(declaration.required("id"), declaration.required("name"),
                declaration.attribute("otherNames").stream().flatMap(names -> Stream.of(names.split(";")))
                        .map(String::strip).filter(name -> !name.isEmpty()).toList(),
                declaration.choice("countsAs", KINDS).orElse(FormKind.OTHER), declaration.attribute("description"));
    }

    /** All forms, in the order in which they are offered. */
    public List<NamedForm> forms() {
        return forms;
    }

    /** The form that has a name. */
    public Optional<NamedForm> called(String name) {
        return forms.stream().filter(form -> form.isCalled(name)).findFirst();
    }

    /**
     * Whether one of the forms of a relation counts as a form of the handbook: because it is of that kind, or because it
     * is another one whose name is known to count as it.
     */
    public boolean has(Relation relation, FormKind kind) {
        return relation.getForms().stream().anyMatch(form -> kind(form) == kind);
    }

    private FormKind kind(Form form) {
        return form.getKind() == FormKind.OTHER && form.getName() != null
                ? called(form.getName()).map(NamedForm::kind).orElse(FormKind.OTHER) : form.getKind();
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final FormCatalogue CATALOGUE = of(Extensions.at(POINT));
    }
}
