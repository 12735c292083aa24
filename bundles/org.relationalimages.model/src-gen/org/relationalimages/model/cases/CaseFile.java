// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.model.cases;

import org.eclipse.emf.common.util.EList;

import org.relationalimages.model.Identified;
import org.relationalimages.model.SourceRef;

import org.relationalimages.model.couples.Dyad;
import org.relationalimages.model.couples.ExternalProblem;

import org.relationalimages.model.images.Experience;
import org.relationalimages.model.images.ImageRevision;
import org.relationalimages.model.images.LifeLayer;
import org.relationalimages.model.images.RelationalImage;
import org.relationalimages.model.images.SocialImage;

import org.relationalimages.model.practice.ExerciseForm;
import org.relationalimages.model.practice.Programme;
import org.relationalimages.model.practice.Scale;

import org.relationalimages.model.sessions.Session;

import org.relationalimages.model.strategies.Enactment;
import org.relationalimages.model.strategies.Fear;
import org.relationalimages.model.strategies.HeldBackPart;
import org.relationalimages.model.strategies.Paradox;
import org.relationalimages.model.strategies.StrategyOfSurvival;
import org.relationalimages.model.strategies.Yearning;

import org.relationalimages.model.teaching.TeachingGuide;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Case File</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One case: the people, their relational images, the sessions and everything learned. It is the root of a .relimages file. Source: house.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getKind <em>Kind</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getTitle <em>Title</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getSchemaVersion <em>Schema Version</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getEarlyTreatmentSessions <em>Early Treatment Sessions</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getPrivacy <em>Privacy</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getPersons <em>Persons</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getHouseholds <em>Households</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getRelationships <em>Relationships</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getCustomQualities <em>Custom Qualities</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getLifeLayers <em>Life Layers</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getExperiences <em>Experiences</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getImages <em>Images</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getSocialImages <em>Social Images</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getRevisions <em>Revisions</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getYearnings <em>Yearnings</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getFears <em>Fears</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getHeldBackParts <em>Held Back Parts</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getStrategies <em>Strategies</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getParadoxes <em>Paradoxes</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getEnactments <em>Enactments</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getSessions <em>Sessions</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getSnapshots <em>Snapshots</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getDyads <em>Dyads</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getProblems <em>Problems</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getScales <em>Scales</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getProgrammes <em>Programmes</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getForms <em>Forms</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getTeaching <em>Teaching</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getSources <em>Sources</em>}</li>
 *   <li>{@link org.relationalimages.model.cases.CaseFile#getMutes <em>Mutes</em>}</li>
 * </ul>
 *
 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile()
 * @model
 * @generated
 */
public interface CaseFile extends Identified {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"CLINICAL"</code>.
	 * The literals are from the enumeration {@link org.relationalimages.model.cases.CaseKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Clinical work, a teaching case or a template. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.cases.CaseKind
	 * @see #setKind(CaseKind)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Kind()
	 * @model default="CLINICAL" required="true"
	 * @generated
	 */
	CaseKind getKind();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.relationalimages.model.cases.CaseKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CaseKind value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The title of the case; no real name. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Title()
	 * @model required="true"
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the case is about in a few sentences. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Summary()
	 * @model annotation="http://relationalimages.org/ui multiline='true'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Language</b></em>' attribute.
	 * The default value is <code>"en"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The language the case is written in, as a language tag such as en or pt-BR. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Language</em>' attribute.
	 * @see #setLanguage(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Language()
	 * @model default="en"
	 * @generated
	 */
	String getLanguage();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getLanguage <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Language</em>' attribute.
	 * @see #getLanguage()
	 * @generated
	 */
	void setLanguage(String value);

	/**
	 * Returns the value of the '<em><b>Schema Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The version of this model that the file was written with; without a default, so that every program writes it. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Schema Version</em>' attribute.
	 * @see #setSchemaVersion(String)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_SchemaVersion()
	 * @model required="true"
	 * @generated
	 */
	String getSchemaVersion();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getSchemaVersion <em>Schema Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Schema Version</em>' attribute.
	 * @see #getSchemaVersion()
	 * @generated
	 */
	void setSchemaVersion(String value);

	/**
	 * Returns the value of the '<em><b>Early Treatment Sessions</b></em>' attribute.
	 * The default value is <code>"6"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many sessions count as the beginning of treatment, 1 to 50; the number 6 is the house's. Source: S2#11, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Early Treatment Sessions</em>' attribute.
	 * @see #setEarlyTreatmentSessions(Integer)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_EarlyTreatmentSessions()
	 * @model default="6" dataType="org.relationalimages.model.EarlySessions" required="true"
	 * @generated
	 */
	Integer getEarlyTreatmentSessions();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getEarlyTreatmentSessions <em>Early Treatment Sessions</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Early Treatment Sessions</em>' attribute.
	 * @see #getEarlyTreatmentSessions()
	 * @generated
	 */
	void setEarlyTreatmentSessions(Integer value);

	/**
	 * Returns the value of the '<em><b>Privacy</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Consent, de-identification and how long to keep the case. Source: P90.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Privacy</em>' containment reference.
	 * @see #setPrivacy(PrivacyInfo)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Privacy()
	 * @model containment="true" required="true"
	 * @generated
	 */
	PrivacyInfo getPrivacy();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getPrivacy <em>Privacy</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Privacy</em>' containment reference.
	 * @see #getPrivacy()
	 * @generated
	 */
	void setPrivacy(PrivacyInfo value);

	/**
	 * Returns the value of the '<em><b>Persons</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Person}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The people of the case, by pseudonym. Source: S0#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Persons</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Persons()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<Person> getPersons();

	/**
	 * Returns the value of the '<em><b>Households</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Household}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who lives together. Source: P40.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Households</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Households()
	 * @model containment="true"
	 * @generated
	 */
	EList<Household> getHouseholds();

	/**
	 * Returns the value of the '<em><b>Relationships</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Relationship}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The bonds between them. Source: S0#1, S0#26.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relationships</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Relationships()
	 * @model containment="true"
	 * @generated
	 */
	EList<Relationship> getRelationships();

	/**
	 * Returns the value of the '<em><b>Custom Qualities</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.CustomQuality}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Emotional qualities that the user added to the usual ones. Source: P79.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Custom Qualities</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_CustomQualities()
	 * @model containment="true"
	 * @generated
	 */
	EList<CustomQuality> getCustomQualities();

	/**
	 * Returns the value of the '<em><b>Life Layers</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.LifeLayer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The times of life in which images were formed, earliest first. Source: S0#16, S0#17.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Life Layers</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_LifeLayers()
	 * @model containment="true"
	 * @generated
	 */
	EList<LifeLayer> getLifeLayers();

	/**
	 * Returns the value of the '<em><b>Experiences</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.Experience}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened in relationships. Source: S0#1, S0#32.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiences</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Experiences()
	 * @model containment="true"
	 * @generated
	 */
	EList<Experience> getExperiences();

	/**
	 * Returns the value of the '<em><b>Images</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.RelationalImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The inner pictures of relationships. Source: S0#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Images</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Images()
	 * @model containment="true"
	 * @generated
	 */
	EList<RelationalImage> getImages();

	/**
	 * Returns the value of the '<em><b>Social Images</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.SocialImage}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Controlling images of the surrounding society. Source: P6.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Social Images</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_SocialImages()
	 * @model containment="true"
	 * @generated
	 */
	EList<SocialImage> getSocialImages();

	/**
	 * Returns the value of the '<em><b>Revisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.images.ImageRevision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How images and meanings changed. Source: S0#4.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Revisions</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Revisions()
	 * @model containment="true"
	 * @generated
	 */
	EList<ImageRevision> getRevisions();

	/**
	 * Returns the value of the '<em><b>Yearnings</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Yearning}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The longings for connection. Source: S0#8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Yearnings</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Yearnings()
	 * @model containment="true"
	 * @generated
	 */
	EList<Yearning> getYearnings();

	/**
	 * Returns the value of the '<em><b>Fears</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Fear}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fears of what others will do. Source: S0#9.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fears</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Fears()
	 * @model containment="true"
	 * @generated
	 */
	EList<Fear> getFears();

	/**
	 * Returns the value of the '<em><b>Held Back Parts</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.HeldBackPart}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The parts of experience kept out of connection. Source: S0#10.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held Back Parts</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_HeldBackParts()
	 * @model containment="true"
	 * @generated
	 */
	EList<HeldBackPart> getHeldBackParts();

	/**
	 * Returns the value of the '<em><b>Strategies</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.StrategyOfSurvival}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The methods that keep out of authentic engagement. Source: S0#13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategies</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Strategies()
	 * @model containment="true"
	 * @generated
	 */
	EList<StrategyOfSurvival> getStrategies();

	/**
	 * Returns the value of the '<em><b>Paradoxes</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Paradox}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The central relational paradoxes, each joining yearnings and strategies. Source: S0#7.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paradoxes</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Paradoxes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Paradox> getParadoxes();

	/**
	 * Returns the value of the '<em><b>Enactments</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.strategies.Enactment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where old images are played out. Source: S0#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enactments</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Enactments()
	 * @model containment="true"
	 * @generated
	 */
	EList<Enactment> getEnactments();

	/**
	 * Returns the value of the '<em><b>Sessions</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.sessions.Session}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meetings, in order. Source: S0#14.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sessions</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Sessions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Session> getSessions();

	/**
	 * Returns the value of the '<em><b>Snapshots</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.Snapshot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Marked moments for comparing before and after. Source: P75, P77.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Snapshots</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Snapshots()
	 * @model containment="true"
	 * @generated
	 */
	EList<Snapshot> getSnapshots();

	/**
	 * Returns the value of the '<em><b>Dyads</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.Dyad}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The couples looked at as a unit. Source: S2#1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dyads</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Dyads()
	 * @model containment="true"
	 * @generated
	 */
	EList<Dyad> getDyads();

	/**
	 * Returns the value of the '<em><b>Problems</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.couples.ExternalProblem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Problems given a name of their own, outside the person. Source: S1#65.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problems</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Problems()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExternalProblem> getProblems();

	/**
	 * Returns the value of the '<em><b>Scales</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.Scale}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scales on which people place themselves. Source: S1#31.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scales</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Scales()
	 * @model containment="true"
	 * @generated
	 */
	EList<Scale> getScales();

	/**
	 * Returns the value of the '<em><b>Programmes</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.Programme}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Runs of the six-phase practice programme. Source: S1#20.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Programmes</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Programmes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Programme> getProgrammes();

	/**
	 * Returns the value of the '<em><b>Forms</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.practice.ExerciseForm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Exercises filled in outside of a programme: an exception log, a coping list, a ritual. Source: S1#19, house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forms</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Forms()
	 * @model containment="true"
	 * @generated
	 */
	EList<ExerciseForm> getForms();

	/**
	 * Returns the value of the '<em><b>Teaching</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The guide for teaching with this case. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Teaching</em>' containment reference.
	 * @see #setTeaching(TeachingGuide)
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Teaching()
	 * @model containment="true"
	 * @generated
	 */
	TeachingGuide getTeaching();

	/**
	 * Sets the value of the '{@link org.relationalimages.model.cases.CaseFile#getTeaching <em>Teaching</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Teaching</em>' containment reference.
	 * @see #getTeaching()
	 * @generated
	 */
	void setTeaching(TeachingGuide value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.SourceRef}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The texts and recordings referred to. Source: S0#42.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Sources()
	 * @model containment="true"
	 * @generated
	 */
	EList<SourceRef> getSources();

	/**
	 * Returns the value of the '<em><b>Mutes</b></em>' containment reference list.
	 * The list contents are of type {@link org.relationalimages.model.cases.RuleMute}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Checking rules that were switched off in this case, each with its reason. Source: house.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mutes</em>' containment reference list.
	 * @see org.relationalimages.model.cases.CasesPackage#getCaseFile_Mutes()
	 * @model containment="true"
	 * @generated
	 */
	EList<RuleMute> getMutes();

} // CaseFile
