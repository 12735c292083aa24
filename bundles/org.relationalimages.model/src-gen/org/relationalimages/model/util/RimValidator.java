// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.util;

import java.util.Map;
import org.eclipse.emf.common.util.DiagnosticChain;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.xml.type.util.XMLTypeUtil;
import org.relationalimages.model.*;

public class RimValidator extends EObjectValidator {
	public static final RimValidator INSTANCE = new RimValidator();
	public static final String DIAGNOSTIC_SOURCE = "org.relationalimages.model";
	private static final int GENERATED_DIAGNOSTIC_CODE_COUNT = 0;
	protected static final int DIAGNOSTIC_CODE_COUNT = GENERATED_DIAGNOSTIC_CODE_COUNT;

	public RimValidator() {
		super();
	}

	@Override
	protected EPackage getEPackage() {
	  return RimPackage.eINSTANCE;
	}

	@Override
	protected boolean validate(int classifierID, Object value, DiagnosticChain diagnostics, Map<Object, Object> context) {
		switch (classifierID) {
			case RimPackage.IDENTIFIED:
				return validateIdentified((Identified)value, diagnostics, context);
			case RimPackage.NAMED_ELEMENT:
				return validateNamedElement((NamedElement)value, diagnostics, context);
			case RimPackage.SOURCED:
				return validateSourced((Sourced)value, diagnostics, context);
			case RimPackage.QUOTED:
				return validateQuoted((Quoted)value, diagnostics, context);
			case RimPackage.CLINICAL_ELEMENT:
				return validateClinicalElement((ClinicalElement)value, diagnostics, context);
			case RimPackage.FORMULATED_ELEMENT:
				return validateFormulatedElement((FormulatedElement)value, diagnostics, context);
			case RimPackage.INNER_ELEMENT:
				return validateInnerElement((InnerElement)value, diagnostics, context);
			case RimPackage.AWARENESS_READING:
				return validateAwarenessReading((AwarenessReading)value, diagnostics, context);
			case RimPackage.DATED_READING:
				return validateDatedReading((DatedReading)value, diagnostics, context);
			case RimPackage.QUOTE:
				return validateQuote((Quote)value, diagnostics, context);
			case RimPackage.SOURCE_REF:
				return validateSourceRef((SourceRef)value, diagnostics, context);
			case RimPackage.PROVENANCE:
				return validateProvenance((Provenance)value, diagnostics, context);
			case RimPackage.AWARENESS_DEGREE:
				return validateAwarenessDegree((AwarenessDegree)value, diagnostics, context);
			case RimPackage.CHANGE_STATUS:
				return validateChangeStatus((ChangeStatus)value, diagnostics, context);
			case RimPackage.CLIENT_CHECK:
				return validateClientCheck((ClientCheck)value, diagnostics, context);
			case RimPackage.PERCENT:
				return validatePercent((Integer)value, diagnostics, context);
			case RimPackage.INTENSITY:
				return validateIntensity((Integer)value, diagnostics, context);
			case RimPackage.FIVE_POINT:
				return validateFivePoint((Integer)value, diagnostics, context);
			case RimPackage.YEAR:
				return validateYear((Integer)value, diagnostics, context);
			case RimPackage.AGE_YEARS:
				return validateAgeYears((Double)value, diagnostics, context);
			case RimPackage.MINUTES:
				return validateMinutes((Integer)value, diagnostics, context);
			case RimPackage.DAY_OFFSET:
				return validateDayOffset((Integer)value, diagnostics, context);
			case RimPackage.ORDINAL:
				return validateOrdinal((Integer)value, diagnostics, context);
			case RimPackage.ORDER:
				return validateOrder((Integer)value, diagnostics, context);
			case RimPackage.MONTHS:
				return validateMonths((Integer)value, diagnostics, context);
			case RimPackage.EARLY_SESSIONS:
				return validateEarlySessions((Integer)value, diagnostics, context);
			case RimPackage.EXPERIMENT_DAYS:
				return validateExperimentDays((Integer)value, diagnostics, context);
			case RimPackage.RHYTHM_DAYS:
				return validateRhythmDays((Integer)value, diagnostics, context);
			case RimPackage.RANK:
				return validateRank((Integer)value, diagnostics, context);
			case RimPackage.SCALE_BOUND:
				return validateScaleBound((Integer)value, diagnostics, context);
			case RimPackage.SCALE_SCORE:
				return validateScaleScore((Double)value, diagnostics, context);
			case RimPackage.CALENDAR_DATE:
				return validateCalendarDate((String)value, diagnostics, context);
			case RimPackage.RULE_ID:
				return validateRuleId((String)value, diagnostics, context);
			default:
				return true;
		}
	}

	public boolean validateIdentified(Identified identified, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(identified, diagnostics, context);
	}

	public boolean validateNamedElement(NamedElement namedElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(namedElement, diagnostics, context);
	}

	public boolean validateSourced(Sourced sourced, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(sourced, diagnostics, context);
	}

	public boolean validateQuoted(Quoted quoted, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(quoted, diagnostics, context);
	}

	public boolean validateClinicalElement(ClinicalElement clinicalElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(clinicalElement, diagnostics, context);
	}

	public boolean validateFormulatedElement(FormulatedElement formulatedElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(formulatedElement, diagnostics, context);
	}

	public boolean validateInnerElement(InnerElement innerElement, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(innerElement, diagnostics, context);
	}

	public boolean validateAwarenessReading(AwarenessReading awarenessReading, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(awarenessReading, diagnostics, context);
	}

	public boolean validateDatedReading(DatedReading datedReading, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(datedReading, diagnostics, context);
	}

	public boolean validateQuote(Quote quote, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(quote, diagnostics, context);
	}

	public boolean validateSourceRef(SourceRef sourceRef, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validate_EveryDefaultConstraint(sourceRef, diagnostics, context);
	}

	public boolean validateProvenance(Provenance provenance, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	public boolean validateAwarenessDegree(AwarenessDegree awarenessDegree, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	public boolean validateChangeStatus(ChangeStatus changeStatus, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	public boolean validateClientCheck(ClientCheck clientCheck, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return true;
	}

	public boolean validatePercent(Integer percent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validatePercent_Min(percent, diagnostics, context);
		if (result || diagnostics != null) result &= validatePercent_Max(percent, diagnostics, context);
		return result;
	}

	public static final Integer PERCENT__MIN__VALUE = Integer.valueOf(0);

	public boolean validatePercent_Min(Integer percent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = percent.compareTo(PERCENT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.PERCENT, percent, PERCENT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer PERCENT__MAX__VALUE = Integer.valueOf(100);

	public boolean validatePercent_Max(Integer percent, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = percent.compareTo(PERCENT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.PERCENT, percent, PERCENT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateIntensity(Integer intensity, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateIntensity_Min(intensity, diagnostics, context);
		if (result || diagnostics != null) result &= validateIntensity_Max(intensity, diagnostics, context);
		return result;
	}

	public static final Integer INTENSITY__MIN__VALUE = Integer.valueOf(0);

	public boolean validateIntensity_Min(Integer intensity, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = intensity.compareTo(INTENSITY__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.INTENSITY, intensity, INTENSITY__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer INTENSITY__MAX__VALUE = Integer.valueOf(10);

	public boolean validateIntensity_Max(Integer intensity, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = intensity.compareTo(INTENSITY__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.INTENSITY, intensity, INTENSITY__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateFivePoint(Integer fivePoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateFivePoint_Min(fivePoint, diagnostics, context);
		if (result || diagnostics != null) result &= validateFivePoint_Max(fivePoint, diagnostics, context);
		return result;
	}

	public static final Integer FIVE_POINT__MIN__VALUE = Integer.valueOf(-2);

	public boolean validateFivePoint_Min(Integer fivePoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = fivePoint.compareTo(FIVE_POINT__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.FIVE_POINT, fivePoint, FIVE_POINT__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer FIVE_POINT__MAX__VALUE = Integer.valueOf(2);

	public boolean validateFivePoint_Max(Integer fivePoint, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = fivePoint.compareTo(FIVE_POINT__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.FIVE_POINT, fivePoint, FIVE_POINT__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateYear(Integer year, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateYear_Min(year, diagnostics, context);
		if (result || diagnostics != null) result &= validateYear_Max(year, diagnostics, context);
		return result;
	}

	public static final Integer YEAR__MIN__VALUE = Integer.valueOf(1850);

	public boolean validateYear_Min(Integer year, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = year.compareTo(YEAR__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.YEAR, year, YEAR__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer YEAR__MAX__VALUE = Integer.valueOf(2100);

	public boolean validateYear_Max(Integer year, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = year.compareTo(YEAR__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.YEAR, year, YEAR__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateAgeYears(Double ageYears, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateAgeYears_Min(ageYears, diagnostics, context);
		if (result || diagnostics != null) result &= validateAgeYears_Max(ageYears, diagnostics, context);
		return result;
	}

	public static final Double AGE_YEARS__MIN__VALUE = Double.valueOf(0.0);

	public boolean validateAgeYears_Min(Double ageYears, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ageYears.compareTo(AGE_YEARS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.AGE_YEARS, ageYears, AGE_YEARS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Double AGE_YEARS__MAX__VALUE = Double.valueOf(120.0);

	public boolean validateAgeYears_Max(Double ageYears, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ageYears.compareTo(AGE_YEARS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.AGE_YEARS, ageYears, AGE_YEARS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateMinutes(Integer minutes, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateMinutes_Min(minutes, diagnostics, context);
		if (result || diagnostics != null) result &= validateMinutes_Max(minutes, diagnostics, context);
		return result;
	}

	public static final Integer MINUTES__MIN__VALUE = Integer.valueOf(1);

	public boolean validateMinutes_Min(Integer minutes, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = minutes.compareTo(MINUTES__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.MINUTES, minutes, MINUTES__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer MINUTES__MAX__VALUE = Integer.valueOf(600);

	public boolean validateMinutes_Max(Integer minutes, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = minutes.compareTo(MINUTES__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.MINUTES, minutes, MINUTES__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateDayOffset(Integer dayOffset, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateDayOffset_Min(dayOffset, diagnostics, context);
		return result;
	}

	public static final Integer DAY_OFFSET__MIN__VALUE = Integer.valueOf(0);

	public boolean validateDayOffset_Min(Integer dayOffset, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = dayOffset.compareTo(DAY_OFFSET__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.DAY_OFFSET, dayOffset, DAY_OFFSET__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateOrdinal(Integer ordinal, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateOrdinal_Min(ordinal, diagnostics, context);
		return result;
	}

	public static final Integer ORDINAL__MIN__VALUE = Integer.valueOf(1);

	public boolean validateOrdinal_Min(Integer ordinal, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = ordinal.compareTo(ORDINAL__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.ORDINAL, ordinal, ORDINAL__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateOrder(Integer order, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateOrder_Min(order, diagnostics, context);
		return result;
	}

	public static final Integer ORDER__MIN__VALUE = Integer.valueOf(0);

	public boolean validateOrder_Min(Integer order, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = order.compareTo(ORDER__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.ORDER, order, ORDER__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateMonths(Integer months, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateMonths_Min(months, diagnostics, context);
		if (result || diagnostics != null) result &= validateMonths_Max(months, diagnostics, context);
		return result;
	}

	public static final Integer MONTHS__MIN__VALUE = Integer.valueOf(0);

	public boolean validateMonths_Min(Integer months, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = months.compareTo(MONTHS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.MONTHS, months, MONTHS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer MONTHS__MAX__VALUE = Integer.valueOf(1200);

	public boolean validateMonths_Max(Integer months, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = months.compareTo(MONTHS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.MONTHS, months, MONTHS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateEarlySessions(Integer earlySessions, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateEarlySessions_Min(earlySessions, diagnostics, context);
		if (result || diagnostics != null) result &= validateEarlySessions_Max(earlySessions, diagnostics, context);
		return result;
	}

	public static final Integer EARLY_SESSIONS__MIN__VALUE = Integer.valueOf(1);

	public boolean validateEarlySessions_Min(Integer earlySessions, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = earlySessions.compareTo(EARLY_SESSIONS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.EARLY_SESSIONS, earlySessions, EARLY_SESSIONS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer EARLY_SESSIONS__MAX__VALUE = Integer.valueOf(50);

	public boolean validateEarlySessions_Max(Integer earlySessions, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = earlySessions.compareTo(EARLY_SESSIONS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.EARLY_SESSIONS, earlySessions, EARLY_SESSIONS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateExperimentDays(Integer experimentDays, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateExperimentDays_Min(experimentDays, diagnostics, context);
		if (result || diagnostics != null) result &= validateExperimentDays_Max(experimentDays, diagnostics, context);
		return result;
	}

	public static final Integer EXPERIMENT_DAYS__MIN__VALUE = Integer.valueOf(1);

	public boolean validateExperimentDays_Min(Integer experimentDays, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = experimentDays.compareTo(EXPERIMENT_DAYS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.EXPERIMENT_DAYS, experimentDays, EXPERIMENT_DAYS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer EXPERIMENT_DAYS__MAX__VALUE = Integer.valueOf(14);

	public boolean validateExperimentDays_Max(Integer experimentDays, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = experimentDays.compareTo(EXPERIMENT_DAYS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.EXPERIMENT_DAYS, experimentDays, EXPERIMENT_DAYS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateRhythmDays(Integer rhythmDays, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRhythmDays_Min(rhythmDays, diagnostics, context);
		if (result || diagnostics != null) result &= validateRhythmDays_Max(rhythmDays, diagnostics, context);
		return result;
	}

	public static final Integer RHYTHM_DAYS__MIN__VALUE = Integer.valueOf(1);

	public boolean validateRhythmDays_Min(Integer rhythmDays, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = rhythmDays.compareTo(RHYTHM_DAYS__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.RHYTHM_DAYS, rhythmDays, RHYTHM_DAYS__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer RHYTHM_DAYS__MAX__VALUE = Integer.valueOf(366);

	public boolean validateRhythmDays_Max(Integer rhythmDays, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = rhythmDays.compareTo(RHYTHM_DAYS__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.RHYTHM_DAYS, rhythmDays, RHYTHM_DAYS__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateRank(Integer rank, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRank_Min(rank, diagnostics, context);
		if (result || diagnostics != null) result &= validateRank_Max(rank, diagnostics, context);
		return result;
	}

	public static final Integer RANK__MIN__VALUE = Integer.valueOf(1);

	public boolean validateRank_Min(Integer rank, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = rank.compareTo(RANK__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.RANK, rank, RANK__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer RANK__MAX__VALUE = Integer.valueOf(10);

	public boolean validateRank_Max(Integer rank, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = rank.compareTo(RANK__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.RANK, rank, RANK__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateScaleBound(Integer scaleBound, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateScaleBound_Min(scaleBound, diagnostics, context);
		if (result || diagnostics != null) result &= validateScaleBound_Max(scaleBound, diagnostics, context);
		return result;
	}

	public static final Integer SCALE_BOUND__MIN__VALUE = Integer.valueOf(0);

	public boolean validateScaleBound_Min(Integer scaleBound, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = scaleBound.compareTo(SCALE_BOUND__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.SCALE_BOUND, scaleBound, SCALE_BOUND__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Integer SCALE_BOUND__MAX__VALUE = Integer.valueOf(100);

	public boolean validateScaleBound_Max(Integer scaleBound, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = scaleBound.compareTo(SCALE_BOUND__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.SCALE_BOUND, scaleBound, SCALE_BOUND__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateScaleScore(Double scaleScore, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateScaleScore_Min(scaleScore, diagnostics, context);
		if (result || diagnostics != null) result &= validateScaleScore_Max(scaleScore, diagnostics, context);
		return result;
	}

	public static final Double SCALE_SCORE__MIN__VALUE = Double.valueOf(0.0);

	public boolean validateScaleScore_Min(Double scaleScore, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = scaleScore.compareTo(SCALE_SCORE__MIN__VALUE) >= 0;
		if (!result && diagnostics != null)
			reportMinViolation(RimPackage.Literals.SCALE_SCORE, scaleScore, SCALE_SCORE__MIN__VALUE, true, diagnostics, context);
		return result;
	}

	public static final Double SCALE_SCORE__MAX__VALUE = Double.valueOf(100.0);

	public boolean validateScaleScore_Max(Double scaleScore, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = scaleScore.compareTo(SCALE_SCORE__MAX__VALUE) <= 0;
		if (!result && diagnostics != null)
			reportMaxViolation(RimPackage.Literals.SCALE_SCORE, scaleScore, SCALE_SCORE__MAX__VALUE, true, diagnostics, context);
		return result;
	}

	public boolean validateCalendarDate(String calendarDate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateCalendarDate_Pattern(calendarDate, diagnostics, context);
		return result;
	}

	public static final  PatternMatcher [][] CALENDAR_DATE__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("[0-9]{4}-[0-9]{2}-[0-9]{2}")
			}
		};

	public boolean validateCalendarDate_Pattern(String calendarDate, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(RimPackage.Literals.CALENDAR_DATE, calendarDate, CALENDAR_DATE__PATTERN__VALUES, diagnostics, context);
	}

	public boolean validateRuleId(String ruleId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		boolean result = validateRuleId_Pattern(ruleId, diagnostics, context);
		return result;
	}

	public static final  PatternMatcher [][] RULE_ID__PATTERN__VALUES =
		new PatternMatcher [][] {
			new PatternMatcher [] {
				XMLTypeUtil.createPatternMatcher("R[0-9]{2}")
			}
		};

	public boolean validateRuleId_Pattern(String ruleId, DiagnosticChain diagnostics, Map<Object, Object> context) {
		return validatePattern(RimPackage.Literals.RULE_ID, ruleId, RULE_ID__PATTERN__VALUES, diagnostics, context);
	}

	@Override
	public ResourceLocator getResourceLocator() {
		return super.getResourceLocator();
	}
}
