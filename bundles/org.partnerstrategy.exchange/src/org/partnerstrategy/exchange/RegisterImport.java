/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange;

import java.math.BigDecimal;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.partnerstrategy.exchange.PartnerIdentities.Identity;
import org.partnerstrategy.exchange.RowFilter.ExcludedValue;
import org.partnerstrategy.exchange.RowReader.OfAllRows;
import org.partnerstrategy.exchange.register.AmountUnit;
import org.partnerstrategy.exchange.register.ReadingRemark;
import org.partnerstrategy.exchange.register.Register;
import org.partnerstrategy.exchange.register.RegisterException;
import org.partnerstrategy.exchange.register.Row;
import org.partnerstrategy.field.text.FormName;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Message;

/**
 * Puts the rows of a register together into relations (handbook, step 1): all rows with the same partner and the same
 * goal are one relation. Names are the same when they differ in case or white space only; the first spelling is kept.
 * Where a column gives numbers of partners, those tell them apart.
 */
public final class RegisterImport {

    private static final int ROWS_PER_REPORT = 1000;

    /** What registers call the column with the currency of the amount. */
    static final List<String> CURRENCIES = List.of("Valuta", "Currency", "Munteenheid", "Muntsoort",
            "CurrencyCode", "Valutacode");

    private final Mapping mapping;
    private final ColumnSearch search;
    private final Register register;

    private RegisterImport(Register register, Mapping mapping) {
        this.register = register;
        this.mapping = mapping;
        this.search = new ColumnSearch(register);
    }

    /**
     * Reads all rows. Nothing is changed before the plan is applied to a strategy.
     *
     * @throws RegisterException when the mapping names a column that the register does not have, or none for the
     *         partner or the goal; the problem lists the columns that there are
     */
    public static ImportPlan plan(Register register, Mapping mapping,
            ImportProgress progress) throws RegisterException {
        return new RegisterImport(register, mapping).plan(progress);
    }

    /**
     * The scale that the scores of a register seem to have, for people to be asked: an import without a given scale
     * would take it.
     *
     * @return none when a scale is given, or when the scores can be points
     */
    public static Optional<Scale> suspectedScale(Register register, Mapping mapping) {
        try {
            return mapping.values().scale().isPresent() ? Optional.empty()
                    : ScoreReader.suspected(register, new RegisterImport(register, mapping).columns());
        } catch (RegisterException incomplete) {
            return Optional.empty();
        }
    }

    private ImportPlan plan(ImportProgress progress) throws RegisterException {
        if (register.rows().isEmpty() && register.remarks().stream().noneMatch(ReadingRemark::isLeftOut)) {
            throw new RegisterException(register.name(), Message.of(RegisterImport.class, "rows.none"));
        }
        MappedColumns columns = columns();
        RowFilter filter = new RowFilter(columns, excludedValues(), register.columns().size());
        Findings unused = new Findings();
        Findings remarks = new Findings();
        new UnusedColumns(register, columns, filter).remark(remarks);
        remarkOnThousands(columns, remarks);
        RowReader reader = new RowReader(columns, new OfAllRows(formOfAll(), yearOfAll()),
                new AmountReader(register, columns, mapping.values(), remarks),
                ScoreReader.of(register, columns, mapping.values().scale(), remarks), remarks);
        PartnerIdentities partners = new PartnerIdentities(register, columns, remarks);
        Map<List<String>, RegisteredRelation> relations = new LinkedHashMap<>();
        int done = 0;
        int used = 0;
        for (Row row : register.rows()) {
            if (filter.lets(row, unused)) {
                RegisterEntry entry = reader.read(row);
                Identity partner = partners.of(row);
                relations.computeIfAbsent(List.of(partner.key(), Words.key(entry.goal())),
                        added -> new RegisteredRelation(partner, entry)).add(entry, remarks);
                used++;
            }
            done++;
            if (done % ROWS_PER_REPORT == 0 || done == register.rows().size()) {
                progress.rows(done, register.rows().size());
            }
        }
        filter.remarkOnIdleExclusions(remarks);
        for (ReadingRemark remark : register.remarks()) {
            (remark.isLeftOut() ? unused : remarks).add(remark);
            done += remark.isLeftOut() ? remark.rows().size() : 0;
        }
        return new ImportPlan(done, used, List.copyOf(relations.values()), mapping.attributes(), unused.toList(),
                remarks.toList());
    }

    private MappedColumns columns() throws RegisterException {
        for (ColumnRole required : List.of(ColumnRole.PARTNER, ColumnRole.GOAL)) {
            if (mapping.column(required).isEmpty()) {
                throw search.missing(required);
            }
        }
        Map<ColumnRole, Integer> indices = new TreeMap<>();
        for (ColumnRole part : ColumnRole.values()) {
            String column = mapping.columns().get(part);
            if (column != null && !isValueItself(part, column)) {
                indices.put(part, search.require(column));
            }
        }
        Map<AttributeColumn, Integer> attributes = new LinkedHashMap<>();
        for (AttributeColumn attribute : mapping.attributes()) {
            attributes.put(attribute, search.require(attribute.column()));
        }
        Set<Integer> used = new HashSet<>(indices.values());
        used.addAll(attributes.values());
        Map<Integer, Year> years = YearColumns.of(register, used);
        return new MappedColumns(indices, attributes, years,
                currency().filter(column -> indices.containsKey(ColumnRole.AMOUNT) || !years.isEmpty()));
    }

    /** The column of the currency: one beside the amount in the record that both are in, or of the whole row. */
    private Optional<Integer> currency() {
        String record = mapping.column(ColumnRole.AMOUNT).map(column -> column.replaceFirst("[^.]*$", "")).orElse("");
        return Stream.of(record, "").flatMap(before -> CURRENCIES.stream().map(name -> before + name))
                .flatMap(name -> search.find(name).stream()).findFirst().map(register.columns()::indexOf);
    }

    private List<FormName> formOfAll() {
        return mapping.column(ColumnRole.FORM).filter(column -> isValueItself(ColumnRole.FORM, column))
                .map(FormName::parse)
                .orElse(List.of());
    }

    private Optional<Year> yearOfAll() {
        return mapping.column(ColumnRole.YEAR).filter(column -> isValueItself(ColumnRole.YEAR, column))
                .flatMap(YearText::parse);
    }

    /** A column that is called after a year holds amounts of that year, and never years. */
    private boolean isValueItself(ColumnRole part, String column) {
        return part == ColumnRole.FORM && search.find(column).isEmpty() || part == ColumnRole.YEAR
                && YearText.isYear(column);
    }

    private void remarkOnThousands(MappedColumns columns, Findings remarks) {
        boolean isAsItStands = mapping.values().factor().compareTo(BigDecimal.ONE) == 0;
        columns.ofAmounts().map(register.columns()::get).filter(column -> isAsItStands && AmountUnit.isLarger(column))
                .findFirst()
                .ifPresent(column -> remarks.add(Message.of(RegisterImport.class, "amount.thousands", column)));
    }

    private List<ExcludedValue> excludedValues() throws RegisterException {
        List<ExcludedValue> values = new ArrayList<>();
        for (Exclusion exclusion : mapping.exclusions()) {
            values.add(new ExcludedValue(exclusion, search.require(exclusion.column())));
        }
        return values;
    }
}
