package org.partnerstrategy.exchange;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnerstrategy.method.form.FormCatalogue;
import org.partnerstrategy.method.form.NamedForm;
import org.partnerstrategy.model.Form;
import org.partnerstrategy.model.FormKind;

/**
 * A form of relation as a register, or someone who types, names it (handbook, step 1).
 *
 * @param kind the kind that is recognised in the name; other when none is
 * @param name the name; empty when it says no more than the kind does
 * @param known the form that has the name, if it is one of a plug-in
 */
public record FormName(FormKind kind, String name, Optional<NamedForm> known) {

    private static final Map<String, FormKind> WHOLE_NAMES = Map.ofEntries(
            Map.entry("subsidy", FormKind.SUBSIDY),
            Map.entry("grant", FormKind.SUBSIDY),
            Map.entry("subsidie", FormKind.SUBSIDY),
            Map.entry("subsidieverlening", FormKind.SUBSIDY),
            Map.entry("commission", FormKind.COMMISSION),
            Map.entry("opdracht", FormKind.COMMISSION),
            Map.entry("opdrachtverlening", FormKind.COMMISSION),
            Map.entry("administrative agreement", FormKind.ADMINISTRATIVE_AGREEMENT),
            Map.entry("administrative agreements", FormKind.ADMINISTRATIVE_AGREEMENT),
            Map.entry("bestuurlijke afspraak", FormKind.ADMINISTRATIVE_AGREEMENT),
            Map.entry("bestuurlijke afspraken", FormKind.ADMINISTRATIVE_AGREEMENT));

    private static final List<Entry<String, FormKind>> SIGNS = List.of(
            Map.entry("subsid", FormKind.SUBSIDY),
            Map.entry("opdracht", FormKind.COMMISSION),
            Map.entry("commission", FormKind.COMMISSION),
            Map.entry("bestuurlijk", FormKind.ADMINISTRATIVE_AGREEMENT),
            Map.entry("administrative agreement", FormKind.ADMINISTRATIVE_AGREEMENT));

    /** A form of the handbook with the name of this one, as the inventory is written: "commission (framework agreement)". */
    private static final Pattern KIND_AND_NAME = Pattern.compile("[^()]+\\(([^()]+)\\)");

    /** The forms that a text names; several are separated by a semicolon, a slash or a plus sign. */
    public static List<FormName> parse(String text) {
        return parse(text, FormCatalogue.installed());
    }

    /**
     * The forms that a text names.
     *
     * @param known forms that are known by name, beside those of the handbook
     */
    public static List<FormName> parse(String text, FormCatalogue known) {
        return Stream.of(text.split("[;/+]")).map(Words::tidy).filter(name -> !name.isEmpty())
                .map(name -> of(name, known)).toList();
    }

    private static FormName of(String name, FormCatalogue known) {
        String key = Words.key(name);
        FormKind kind = WHOLE_NAMES.get(key);
        if (kind != null) {
            return new FormName(kind, "", Optional.empty());
        }
        Optional<NamedForm> named = known.called(name).or(() -> Optional.of(KIND_AND_NAME.matcher(name))
                .filter(Matcher::matches).flatMap(both -> known.called(both.group(1))));
        return named.map(form -> new FormName(form.kind(), form.name(), named)).orElseGet(() -> byItsWords(name, key));
    }

    private static FormName byItsWords(String name, String key) {
        return new FormName(SIGNS.stream().filter(sign -> key.contains(sign.getKey())).map(Entry::getValue).findFirst()
                .orElse(FormKind.OTHER), name, Optional.empty());
    }

    /** Whether the form says what this name says, or something more precise. */
    boolean isSaidBy(Form form) {
        boolean isOfKind = form.getKind() == kind || known.isPresent() && form.getKind() == FormKind.OTHER;
        return isOfKind && (name.isEmpty() || form.getName() != null && isCalled(form.getName()));
    }

    /** Whether the other name says what this name says, or something more precise. */
    boolean isSaidBy(FormName other) {
        return other.kind == kind && (name.isEmpty() || isCalled(other.name));
    }

    /** Whether the form has that name too: case, white space and the language of a plug-in's form make no difference. */
    public boolean isCalled(String other) {
        return Words.key(name).equals(Words.key(other)) || known.filter(form -> form.isCalled(other)).isPresent();
    }
}
