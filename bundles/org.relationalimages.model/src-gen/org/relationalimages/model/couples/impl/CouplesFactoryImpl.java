// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.couples.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.relationalimages.model.couples.*;

public class CouplesFactoryImpl extends EFactoryImpl implements CouplesFactory {
	public static CouplesFactory init() {
		try {
			CouplesFactory theCouplesFactory = (CouplesFactory)EPackage.Registry.INSTANCE.getEFactory(CouplesPackage.eNS_URI);
			if (theCouplesFactory != null) {
				return theCouplesFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new CouplesFactoryImpl();
	}

	public CouplesFactoryImpl() {
		super();
	}

	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case CouplesPackage.DYAD: return createDyad();
			case CouplesPackage.DYAD_READING: return createDyadReading();
			case CouplesPackage.ORIGIN_STORY: return createOriginStory();
			case CouplesPackage.PARTNER_POSITION: return createPartnerPosition();
			case CouplesPackage.REGULATION_EVENT: return createRegulationEvent();
			case CouplesPackage.INTERACTION_CYCLE: return createInteractionCycle();
			case CouplesPackage.CYCLE_STEP: return createCycleStep();
			case CouplesPackage.SAFETY_AGREEMENT: return createSafetyAgreement();
			case CouplesPackage.THREAT_RESPONSE: return createThreatResponse();
			case CouplesPackage.EXTERNAL_PROBLEM: return createExternalProblem();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case CouplesPackage.COMMITMENT:
				return createCommitmentFromString(eDataType, initialValue);
			case CouplesPackage.PSYCH_SYSTEM:
				return createPsychSystemFromString(eDataType, initialValue);
			case CouplesPackage.ATTACHMENT_STYLE:
				return createAttachmentStyleFromString(eDataType, initialValue);
			case CouplesPackage.REGULATION_KIND:
				return createRegulationKindFromString(eDataType, initialValue);
			case CouplesPackage.CYCLE_KIND:
				return createCycleKindFromString(eDataType, initialValue);
			case CouplesPackage.STANDING:
				return createStandingFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case CouplesPackage.COMMITMENT:
				return convertCommitmentToString(eDataType, instanceValue);
			case CouplesPackage.PSYCH_SYSTEM:
				return convertPsychSystemToString(eDataType, instanceValue);
			case CouplesPackage.ATTACHMENT_STYLE:
				return convertAttachmentStyleToString(eDataType, instanceValue);
			case CouplesPackage.REGULATION_KIND:
				return convertRegulationKindToString(eDataType, instanceValue);
			case CouplesPackage.CYCLE_KIND:
				return convertCycleKindToString(eDataType, instanceValue);
			case CouplesPackage.STANDING:
				return convertStandingToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	@Override
	public Dyad createDyad() {
		DyadImpl dyad = new DyadImpl();
		return dyad;
	}

	@Override
	public DyadReading createDyadReading() {
		DyadReadingImpl dyadReading = new DyadReadingImpl();
		return dyadReading;
	}

	@Override
	public OriginStory createOriginStory() {
		OriginStoryImpl originStory = new OriginStoryImpl();
		return originStory;
	}

	@Override
	public PartnerPosition createPartnerPosition() {
		PartnerPositionImpl partnerPosition = new PartnerPositionImpl();
		return partnerPosition;
	}

	@Override
	public RegulationEvent createRegulationEvent() {
		RegulationEventImpl regulationEvent = new RegulationEventImpl();
		return regulationEvent;
	}

	@Override
	public InteractionCycle createInteractionCycle() {
		InteractionCycleImpl interactionCycle = new InteractionCycleImpl();
		return interactionCycle;
	}

	@Override
	public CycleStep createCycleStep() {
		CycleStepImpl cycleStep = new CycleStepImpl();
		return cycleStep;
	}

	@Override
	public SafetyAgreement createSafetyAgreement() {
		SafetyAgreementImpl safetyAgreement = new SafetyAgreementImpl();
		return safetyAgreement;
	}

	@Override
	public ThreatResponse createThreatResponse() {
		ThreatResponseImpl threatResponse = new ThreatResponseImpl();
		return threatResponse;
	}

	@Override
	public ExternalProblem createExternalProblem() {
		ExternalProblemImpl externalProblem = new ExternalProblemImpl();
		return externalProblem;
	}

	public Commitment createCommitmentFromString(EDataType eDataType, String initialValue) {
		Commitment result = Commitment.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertCommitmentToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public PsychSystem createPsychSystemFromString(EDataType eDataType, String initialValue) {
		PsychSystem result = PsychSystem.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertPsychSystemToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public AttachmentStyle createAttachmentStyleFromString(EDataType eDataType, String initialValue) {
		AttachmentStyle result = AttachmentStyle.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertAttachmentStyleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public RegulationKind createRegulationKindFromString(EDataType eDataType, String initialValue) {
		RegulationKind result = RegulationKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertRegulationKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public CycleKind createCycleKindFromString(EDataType eDataType, String initialValue) {
		CycleKind result = CycleKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertCycleKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	public Standing createStandingFromString(EDataType eDataType, String initialValue) {
		Standing result = Standing.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	public String convertStandingToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	@Override
	public CouplesPackage getCouplesPackage() {
		return (CouplesPackage)getEPackage();
	}

	@Deprecated
	public static CouplesPackage getPackage() {
		return CouplesPackage.eINSTANCE;
	}
}
