package org.partnerstrategy.exchange;

import java.time.Year;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** Reads what a row says. A value that cannot be understood is left out, and remarked. */
final class RowReader {

    private static final List<Part> SCORES = List.of(Part.INFLUENCE, Part.DEPENDENCY, Part.DESIRED_INFLUENCE,
            Part.DESIRED_DEPENDENCY);
    private static final Pattern SCORE = Pattern.compile("(\\d{1,3})(?:[.,]0+)? ?%?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20|21)\\d\\d)(?:\\.0+)?");

    private final MappedColumns columns;
    private final List<FormName> formOfAll;
    private final Findings remarks;

    /**
     * @param formOfAll the forms of the rows that name none
     */
    RowReader(MappedColumns columns, List<FormName> formOfAll, Findings remarks) {
        this.columns = columns;
        this.formOfAll = formOfAll;
        this.remarks = remarks;
    }

    RegisterEntry read(Row row) {
        List<FormName> forms = FormName.parse(columns.text(Part.FORM, row));
        return new RegisterEntry(row.number(), texts(row), forms.isEmpty() ? formOfAll : forms,
                EuroText.parse(columns.cell(Part.AMOUNT, row)),
                understood(Part.YEAR, row, year(columns.text(Part.YEAR, row))),
                understood(Part.PERIODICITY, row,
                        Vocabulary.PERIODICITIES.meaning(columns.text(Part.PERIODICITY, row))),
                understood(Part.ALTERNATIVE, row, Vocabulary.ALTERNATIVES.meaning(columns.text(Part.ALTERNATIVE, row))),
                scores(row), attributes(row));
    }

    private Map<AttributeColumn, String> attributes(Row row) {
        Map<AttributeColumn, String> texts = new LinkedHashMap<>();
        columns.attributes().forEach((column, index) -> {
            String text = Words.tidy(row.cell(index).text());
            if (Words.haveForbiddenCharacters(row.cell(index).text())) {
                remarks.add(say("value.characters", column.attribute()), text, row.number());
            }
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        });
        return texts;
    }

    private Map<Part, String> texts(Row row) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        for (Part part : columns.indices().keySet()) {
            if (Words.haveForbiddenCharacters(columns.cell(part, row).text())) {
                remarks.add(say("value.characters", part.label()), columns.text(part, row), row.number());
            }
            String text = columns.text(part, row);
            if (!text.isEmpty()) {
                texts.put(part, text);
            }
        }
        return texts;
    }

    private Map<Part, Score> scores(Row row) {
        Map<Part, Score> scores = new EnumMap<>(Part.class);
        for (Part part : SCORES) {
            understood(part, row, score(columns.text(part, row))).ifPresent(score -> scores.put(part, score));
        }
        return scores;
    }

    private <T> Optional<T> understood(Part part, Row row, Optional<T> value) {
        String text = columns.text(part, row);
        if (value.isEmpty() && !text.isEmpty()) {
            remarks.add(say("value.unreadable", part.label()), text, row.number());
        }
        return value;
    }

    private static Optional<Year> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.matches() ? Optional.of(Year.parse(year.group(1))) : Optional.empty();
    }

    private static Optional<Score> score(String text) {
        Matcher score = SCORE.matcher(text);
        return Optional.of(score).filter(Matcher::matches).map(found -> Integer.parseInt(found.group(1)))
                .filter(points -> points <= Score.MAXIMUM).map(Score::of);
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(RowReader.class, key, arguments);
    }
}
