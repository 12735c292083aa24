// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.*;

public class RimFactoryImpl extends EFactoryImpl implements RimFactory {
	public static RimFactory init() {
		try {
			RimFactory theRimFactory = (RimFactory)EPackage.Registry.INSTANCE.getEFactory(RimPackage.eNS_URI);
			if (theRimFactory != null) {
				return theRimFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new RimFactoryImpl();
	}

	public RimFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case RimPackage.AWARENESS_READING: return createAwarenessReading();
			case RimPackage.QUOTE: return createQuote();
			case RimPackage.SOURCE_REF: return createSourceRef();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case RimPackage.PROVENANCE:
				return createProvenanceFromString(eDataType, initialValue);
			case RimPackage.AWARENESS_DEGREE:
				return createAwarenessDegreeFromString(eDataType, initialValue);
			case RimPackage.CHANGE_STATUS:
				return createChangeStatusFromString(eDataType, initialValue);
			case RimPackage.CLIENT_CHECK:
				return createClientCheckFromString(eDataType, initialValue);
			case RimPackage.PERCENT:
				return createPercentFromString(eDataType, initialValue);
			case RimPackage.INTENSITY:
				return createIntensityFromString(eDataType, initialValue);
			case RimPackage.FIVE_POINT:
				return createFivePointFromString(eDataType, initialValue);
			case RimPackage.YEAR:
				return createYearFromString(eDataType, initialValue);
			case RimPackage.AGE_YEARS:
				return createAgeYearsFromString(eDataType, initialValue);
			case RimPackage.MINUTES:
				return createMinutesFromString(eDataType, initialValue);
			case RimPackage.DAY_OFFSET:
				return createDayOffsetFromString(eDataType, initialValue);
			case RimPackage.ORDINAL:
				return createOrdinalFromString(eDataType, initialValue);
			case RimPackage.ORDER:
				return createOrderFromString(eDataType, initialValue);
			case RimPackage.MONTHS:
				return createMonthsFromString(eDataType, initialValue);
			case RimPackage.EARLY_SESSIONS:
				return createEarlySessionsFromString(eDataType, initialValue);
			case RimPackage.EXPERIMENT_DAYS:
				return createExperimentDaysFromString(eDataType, initialValue);
			case RimPackage.RHYTHM_DAYS:
				return createRhythmDaysFromString(eDataType, initialValue);
			case RimPackage.RANK:
				return createRankFromString(eDataType, initialValue);
			case RimPackage.SCALE_BOUND:
				return createScaleBoundFromString(eDataType, initialValue);
			case RimPackage.SCALE_SCORE:
				return createScaleScoreFromString(eDataType, initialValue);
			case RimPackage.CALENDAR_DATE:
				return createCalendarDateFromString(eDataType, initialValue);
			case RimPackage.RULE_ID:
				return createRuleIdFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case RimPackage.PROVENANCE:
				return convertProvenanceToString(eDataType, instanceValue);
			case RimPackage.AWARENESS_DEGREE:
				return convertAwarenessDegreeToString(eDataType, instanceValue);
			case RimPackage.CHANGE_STATUS:
				return convertChangeStatusToString(eDataType, instanceValue);
			case RimPackage.CLIENT_CHECK:
				return convertClientCheckToString(eDataType, instanceValue);
			case RimPackage.PERCENT:
				return convertPercentToString(eDataType, instanceValue);
			case RimPackage.INTENSITY:
				return convertIntensityToString(eDataType, instanceValue);
			case RimPackage.FIVE_POINT:
				return convertFivePointToString(eDataType, instanceValue);
			case RimPackage.YEAR:
				return convertYearToString(eDataType, instanceValue);
			case RimPackage.AGE_YEARS:
				return convertAgeYearsToString(eDataType, instanceValue);
			case RimPackage.MINUTES:
				return convertMinutesToString(eDataType, instanceValue);
			case RimPackage.DAY_OFFSET:
				return convertDayOffsetToString(eDataType, instanceValue);
			case RimPackage.ORDINAL:
				return convertOrdinalToString(eDataType, instanceValue);
			case RimPackage.ORDER:
				return convertOrderToString(eDataType, instanceValue);
			case RimPackage.MONTHS:
				return convertMonthsToString(eDataType, instanceValue);
			case RimPackage.EARLY_SESSIONS:
				return convertEarlySessionsToString(eDataType, instanceValue);
			case RimPackage.EXPERIMENT_DAYS:
				return convertExperimentDaysToString(eDataType, instanceValue);
			case RimPackage.RHYTHM_DAYS:
				return convertRhythmDaysToString(eDataType, instanceValue);
			case RimPackage.RANK:
				return convertRankToString(eDataType, instanceValue);
			case RimPackage.SCALE_BOUND:
				return convertScaleBoundToString(eDataType, instanceValue);
			case RimPackage.SCALE_SCORE:
				return convertScaleScoreToString(eDataType, instanceValue);
			case RimPackage.CALENDAR_DATE:
				return convertCalendarDateToString(eDataType, instanceValue);
			case RimPackage.RULE_ID:
				return convertRuleIdToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public AwarenessReading createAwarenessReading() {
		AwarenessReadingImpl awarenessReading = new AwarenessReadingImpl();
		return awarenessReading;
	}

	@Override
	public Quote createQuote() {
		QuoteImpl quote = new QuoteImpl();
		return quote;
	}

	@Override
	public SourceRef createSourceRef() {
		SourceRefImpl sourceRef = new SourceRefImpl();
		return sourceRef;
	}

	public Provenance createProvenanceFromString(EDataType eDataType, String initialValue) {
		Provenance result = Provenance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertProvenanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public AwarenessDegree createAwarenessDegreeFromString(EDataType eDataType, String initialValue) {
		AwarenessDegree result = AwarenessDegree.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertAwarenessDegreeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ChangeStatus createChangeStatusFromString(EDataType eDataType, String initialValue) {
		ChangeStatus result = ChangeStatus.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertChangeStatusToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public ClientCheck createClientCheckFromString(EDataType eDataType, String initialValue) {
		ClientCheck result = ClientCheck.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertClientCheckToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Integer createPercentFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertPercentToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createIntensityFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertIntensityToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createFivePointFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertFivePointToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createYearFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertYearToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Double createAgeYearsFromString(EDataType eDataType, String initialValue) {
		return (Double)super.createFromString(eDataType, initialValue);
	}

	public String convertAgeYearsToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createMinutesFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertMinutesToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createDayOffsetFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertDayOffsetToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createOrdinalFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertOrdinalToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createOrderFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertOrderToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createMonthsFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertMonthsToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createEarlySessionsFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertEarlySessionsToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createExperimentDaysFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertExperimentDaysToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createRhythmDaysFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertRhythmDaysToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createRankFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertRankToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Integer createScaleBoundFromString(EDataType eDataType, String initialValue) {
		return (Integer)super.createFromString(eDataType, initialValue);
	}

	public String convertScaleBoundToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public Double createScaleScoreFromString(EDataType eDataType, String initialValue) {
		return (Double)super.createFromString(eDataType, initialValue);
	}

	public String convertScaleScoreToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public String createCalendarDateFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	public String convertCalendarDateToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	public String createRuleIdFromString(EDataType eDataType, String initialValue) {
		return (String)super.createFromString(eDataType, initialValue);
	}

	public String convertRuleIdToString(EDataType eDataType, Object instanceValue) {
		return super.convertToString(eDataType, instanceValue);
	}

	@Override
	public RimPackage getRimPackage() {
		return (RimPackage)getEPackage();
	}

	@Deprecated
	public static RimPackage getPackage() {
		return RimPackage.eINSTANCE;
	}
}
